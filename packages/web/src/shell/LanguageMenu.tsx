import { webLanguages, webLocaleOf } from "@keepworth/locales/web";
import { Menu } from "@mantine/core";
import type { ReactNode } from "react";
import { send } from "../api/useChange.ts";
import { Icon } from "../parts/Icon.tsx";
import { persianChoices, persianLocale } from "../words/locale.ts";
import { useLocale, useWords } from "../words/useWords.tsx";
import classes from "./Header.module.css";
import { useSession } from "./session.ts";

type Named = keyof typeof names;

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
  const wanted = (chosen: Named): string =>
    navigator.languages.find((one) => webLocaleOf(one)?.language === chosen) ?? chosen;
  return (
    <Menu position="bottom-end">
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
        <Menu.RadioGroup
          value={language}
          onChange={(one) => choose(one === "fa" ? "fa" : wanted(one as Named))}
        >
          {webLanguages.map((one) => (
            <Menu.RadioItem key={one} value={one} lang={one} closeMenuOnClick={one !== "fa"}>
              {names[one]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        {persian ? (
          <>
            <Menu.Divider />
            <Menu.RadioGroup
              aria-label={say("web.shell.digits")}
              value={persian.digits}
              onChange={(digits) =>
                setLocale(persianLocale(digits as typeof persian.digits, persian.calendar))
              }
            >
              <Menu.RadioItem value="own">{say("web.shell.digits.own")}</Menu.RadioItem>
              <Menu.RadioItem value="latin">{say("web.shell.digits.latin")}</Menu.RadioItem>
            </Menu.RadioGroup>
            <Menu.Divider />
            <Menu.RadioGroup
              aria-label={say("web.shell.calendar")}
              value={persian.calendar}
              onChange={(calendar) =>
                setLocale(persianLocale(persian.digits, calendar as typeof persian.calendar))
              }
            >
              <Menu.RadioItem value="own">{say("web.shell.calendar.own")}</Menu.RadioItem>
              <Menu.RadioItem value="gregorian">{say("web.shell.calendar.gregorian")}</Menu.RadioItem>
            </Menu.RadioGroup>
          </>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}
