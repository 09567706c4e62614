import { Drawer } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { ReactNode } from "react";
import { Icon } from "../parts/Icon.tsx";
import { useWords } from "../words/useWords.tsx";
import { AccountMenu } from "./AccountMenu.tsx";
import classes from "./Header.module.css";
import { LanguageMenu } from "./LanguageMenu.tsx";
import { Navigation } from "./Navigation.tsx";
import { RunChip } from "./RunChip.tsx";
import { Search } from "./Search.tsx";
import { useSession } from "./session.ts";
import { ThemeMenu } from "./ThemeMenu.tsx";

/** Whose figures these are, the way to one customer, and how the page looks and speaks. */
export function Header(): ReactNode {
  const { say } = useWords();
  const { session } = useSession();
  const [open, { open: show, close }] = useDisclosure(false);
  return (
    <header className={classes.header}>
      <button type="button" className={classes.menu} aria-expanded={open} onClick={show}>
        <Icon name="menu" size={18} />
        <span className="unseen">{say("web.shell.menu")}</span>
      </button>
      <Drawer
        opened={open}
        onClose={close}
        position="bottom"
        size="auto"
        title={say("web.shell.navigation")}
        closeButtonProps={{ "aria-label": say("web.shell.close") }}
        classNames={{ content: classes.sheet, body: classes.sheetBody }}
      >
        <Navigation onGo={close} />
      </Drawer>
      <RunChip />
      <div className={classes.end}>
        {session?.person ? <Search /> : null}
        <LanguageMenu />
        <ThemeMenu />
        <AccountMenu />
      </div>
    </header>
  );
}
