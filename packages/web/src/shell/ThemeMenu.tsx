import { Menu, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import type { ReactNode } from "react";
import { Icon } from "../parts/Icon.tsx";
import { useWords } from "../words/useWords.tsx";
import classes from "./Header.module.css";

const schemes = ["light", "dark", "auto"] as const;

/** Light, dark, or as the system has it. */
export function ThemeMenu(): ReactNode {
  const { say } = useWords();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const shown = useComputedColorScheme("light");
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button
          type="button"
          className={classes.button}
          aria-label={say("web.shell.theme")}
          title={say("web.shell.theme")}
        >
          <Icon name={shown} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {schemes.map((scheme) => (
          <Menu.Item
            key={scheme}
            role="menuitemradio"
            aria-checked={scheme === colorScheme}
            rightSection={scheme === colorScheme ? <Icon name="check" size={14} /> : null}
            onClick={() => setColorScheme(scheme)}
          >
            {say(`web.shell.theme.${scheme}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
