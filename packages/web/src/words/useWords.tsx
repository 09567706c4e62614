import { useDirection } from "@mantine/core";
import { createContext, use, useEffect, useMemo, useState, useTransition, type ReactNode } from "react";
import type { Area, KeyOf } from "@keepworth/locales/web";
import { currentLocale, keepLocale } from "./locale.ts";
import { speakerWith, type WebSpeaker } from "./loaded.ts";

interface LocaleChoice {
  readonly locale: string;
  /** Speaks another language once its words are there; until then the screen stays as it is. */
  setLocale(locale: string): void;
}

const LocaleContext = createContext<LocaleChoice>({ locale: "en", setLocale: () => undefined });

/** The locale of everything inside. */
export function LocaleProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [locale, set] = useState(currentLocale);
  const [, startTransition] = useTransition();
  const choice = useMemo(
    () => ({
      locale,
      setLocale(wanted: string) {
        keepLocale(wanted);
        startTransition(() => set(wanted));
      },
    }),
    [locale],
  );
  return (
    <LocaleContext value={choice}>
      <Direction locale={locale} />
      {children}
    </LocaleContext>
  );
}

function Direction({ locale }: { readonly locale: string }): null {
  const { setDirection } = useDirection();
  useEffect(() => {
    document.documentElement.lang = locale.split("-u-")[0]!;
    setDirection(locale.startsWith("fa") ? "rtl" : "ltr");
  }, [locale, setDirection]);
  return null;
}

export function useLocale(): LocaleChoice {
  return use(LocaleContext);
}

export type Say<A extends Area> = WebSpeaker<KeyOf<A | "shell" | "parts">>;

/**
 * Words, numbers and dates in the reader's language: those of the frame and the parts, and these areas'.
 *
 * @example const { say, money } = useWords("overview", "cli.segmentNames");
 */
export function useWords<A extends Area = never>(...areas: A[]): Say<A> {
  const { locale } = useLocale();
  return use(speakerWith<A | "shell" | "parts">(locale, ["shell", "parts", ...areas]));
}
