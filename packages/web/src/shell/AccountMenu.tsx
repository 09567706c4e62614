import { Menu } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Icon } from "../parts/Icon.tsx";
import { useWords } from "../words/useWords.tsx";
import classes from "./Header.module.css";
import { useSession, useSignOut } from "./session.ts";

/** Who is signed in, and the way out. */
export function AccountMenu(): ReactNode {
  const { say } = useWords();
  const { session } = useSession();
  const signOut = useSignOut();
  const person = session?.person;
  if (!person) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button
          type="button"
          className={classes.button}
          aria-label={say("web.shell.account")}
          title={say("web.shell.account")}
        >
          <Icon name="account" size={18} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {say("web.shell.account.signedInAs", { name: person.name })}
          <br />
          {say(`web.shell.account.role.${person.role}`)}
        </Menu.Label>
        <Menu.Item component={Link} to="/settings">
          {say("web.shell.account.settings")}
        </Menu.Item>
        <Menu.Item onClick={() => void signOut()}>{say("web.shell.account.signOut")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
