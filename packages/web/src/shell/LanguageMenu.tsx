import { webLanguages, webLocaleOf } from "@keepworth/locales/web";
import { Menu } from "@mantine/core";
import type { ReactNode } from "react";
import { send } from "../api/useChange.ts";
import { Icon } from "../parts/Icon.tsx";
import { persianChoices, persianLocale } from "../words/locale.ts";
import { useLocale, useWords } from "../words/useWords.tsx";
import classes from "./Header.module.css";
import { useSession } from "./session.ts";

/** Each language by its own name, so that one finds it who cannot read the one on the screen. */
const names = { en: "English", pl: "Polski", sv: "Svenska", ru: "Русский", fa: "فارسی" } as const;

/** The language of the page; in Persian also its digits and its calendar. */
export function LanguageMenu(): ReactNode {
  const { say, language } = useWords();
  const { locale, setLocale } = useLocale();
  const persian = persianChoices(locale);
  const { session } = useSession();
  const choose = (chosen: string): void => {
    setLocale(chosen);
    // Of an account it is kept there too, for the next browser; digits and calendar stay with this one.
    if (session?.person)
      void send("PATCH", "/api/session", { language: chosen.slice(0, 2) }).catch(() => undefined);
  };
  const wanted = (chosen: keyof typeof names): string =>
    navigator.languages.find((one) => webLocaleOf(one)?.language === chosen) ?? chosen;
  return (
    <Menu position="bottom-end" closeOnItemClick={persian === null}>
      <Menu.Target>
        <button
          type="button"
          className={classes.button}
          aria-label={`${say("web.shell.language")}: ${names[language]}`}
          title={say("web.shell.language")}
        >
          <Icon name="language" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {webLanguages.map((one) => (
          <Option
            key={one}
            checked={one === language}
            onClick={() => choose(one === "fa" ? "fa" : wanted(one))}
          >
            <span lang={one}>{names[one]}</span>
          </Option>
        ))}
        {persian ? (
          <>
            <Menu.Divider />
            <Menu.Label>{say("web.shell.digits")}</Menu.Label>
            {(["own", "latin"] as const).map((digits) => (
              <Option
                key={digits}
                checked={digits === persian.digits}
                onClick={() => setLocale(persianLocale(digits, persian.calendar))}
              >
                {say(`web.shell.digits.${digits}`)}
              </Option>
            ))}
            <Menu.Label>{say("web.shell.calendar")}</Menu.Label>
            {(["own", "gregorian"] as const).map((calendar) => (
              <Option
                key={calendar}
                checked={calendar === persian.calendar}
                onClick={() => setLocale(persianLocale(persian.digits, calendar))}
              >
                {say(`web.shell.calendar.${calendar}`)}
              </Option>
            ))}
          </>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}

function Option({
  checked,
  onClick,
  children,
}: {
  readonly checked: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <Menu.Item
      role="menuitemradio"
      aria-checked={checked}
      rightSection={checked ? <Icon name="check" size={14} /> : null}
      onClick={onClick}
    >
      {children}
    </Menu.Item>
  );
}
