import { webLanguages } from "@keepworth/locales/web";
import { Select, useMantineColorScheme, type MantineColorScheme } from "@mantine/core";
import { webLocaleOf } from "@keepworth/locales/web";
import type { ReactNode } from "react";
import { send } from "../../api/useChange.ts";
import { Choice } from "../../parts/Choice.tsx";
import { Section } from "../../parts/Section.tsx";
import { persianChoices, persianLocale } from "../../words/locale.ts";
import { useLocale, useWords } from "../../words/useWords.tsx";
import classes from "./SettingsPage.module.css";

const schemes = ["light", "dark", "auto"] as const;
const sample = { money: 1234.5, share: 0.125 };

/** Language, digits, calendar and appearance of this browser. */
export function Look(): ReactNode {
  const { say, language, money, percent, date } = useWords("settings");
  const { locale, setLocale } = useLocale();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const persian = persianChoices(locale);
  const choose = (chosen: string): void => {
    const wanted = navigator.languages.find((one) => webLocaleOf(one)?.language === chosen);
    setLocale(chosen === "fa" ? "fa" : (wanted ?? chosen));
    void send("PATCH", "/api/session", { language: chosen }).catch(() => undefined);
  };
  return (
    <Section title={say("web.settings.tab.look")} text={say("web.settings.look.text")}>
      <div className={classes.narrow}>
        <Select
          label={say("web.settings.look.language")}
          data={webLanguages.map((one) => ({ value: one, label: ownName(one) }))}
          value={language}
          allowDeselect={false}
          onChange={(next) => next && choose(next)}
        />
        {persian ? (
          <>
            <Choice
              label={say("web.settings.look.digits")}
              options={(["own", "latin"] as const).map((value) => ({
                value,
                label: say(`web.shell.digits.${value}`),
              }))}
              value={persian.digits}
              onChange={(digits) => setLocale(persianLocale(digits, persian.calendar))}
            />
            <Choice
              label={say("web.settings.look.calendar")}
              options={(["own", "gregorian"] as const).map((value) => ({
                value,
                label: say(`web.shell.calendar.${value}`),
              }))}
              value={persian.calendar}
              onChange={(calendar) => setLocale(persianLocale(persian.digits, calendar))}
            />
          </>
        ) : null}
        <Choice
          label={say("web.settings.look.theme")}
          options={schemes.map((value) => ({ value, label: say(`web.shell.theme.${value}`) }))}
          value={colorScheme}
          onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}
        />
        <p className={classes.help}>
          {say("web.settings.look.sample", {
            money: money(sample.money, "EUR"),
            percent: percent(sample.share),
            date: date(new Date().toISOString().slice(0, 10)),
          })}
        </p>
      </div>
    </Section>
  );
}

/** A language as it calls itself, so that one finds it who cannot read the one on the screen. */
function ownName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
