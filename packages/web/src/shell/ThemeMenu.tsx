import { Menu, useComputedColorScheme, useMantineColorScheme, type MantineColorScheme } from "@mantine/core";
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
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}
        >
          {schemes.map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme} closeMenuOnClick>
              {say(`web.shell.theme.${scheme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
