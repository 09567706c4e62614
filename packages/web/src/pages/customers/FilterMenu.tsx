import { Checkbox, Menu } from "@mantine/core";
import type { ReactNode } from "react";
import { Icon } from "../../parts/Icon.tsx";
import classes from "./CustomersPage.module.css";

interface Option {
  readonly value: string;
  readonly label: string;
}

/** A filter by its name; what is chosen stands as a chip above the rows. */
export function FilterMenu({
  label,
  options,
  chosen,
  several = false,
  onChoose,
}: {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  /** Whether more than one may be chosen; the menu then stays open. */
  readonly several?: boolean;
  readonly onChoose: (value: string) => void;
}): ReactNode {
  return (
    <Menu position="bottom-start" closeOnItemClick={!several}>
      <Menu.Target>
        <button type="button" className={classes.filter} data-set={chosen.length > 0 || undefined}>
          {label}
          <Icon name="down" size={12} />
        </button>
      </Menu.Target>
      <Menu.Dropdown className={classes.options}>
        {options.map(({ value, label }) => {
          const on = chosen.includes(value);
          return (
            <Menu.Item
              key={value}
              role={several ? "menuitemcheckbox" : "menuitemradio"}
              aria-checked={on}
              leftSection={
                several ? (
                  <Checkbox.Indicator checked={on} size="xs" aria-hidden="true" />
                ) : (
                  <span className={classes.tick}>{on ? <Icon name="check" size={14} /> : null}</span>
                )
              }
              onClick={() => onChoose(value)}
            >
              {label}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
