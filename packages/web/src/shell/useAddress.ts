import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo, useRef } from "react";

/** How one setting of a screen stands in its address. */
export interface Kept<T> {
  readonly initial: T;
  read(text: string): T | undefined;
  write(value: T): string;
}

export function text(initial = ""): Kept<string> {
  return { initial, read: (text) => text, write: (value) => value };
}

/** A number between bounds; what is outside is as if nothing were said. */
export function number(initial: number, low = -Infinity, high = Infinity): Kept<number> {
  return {
    initial,
    read: (text) => {
      const value = Number(text);
      return text.trim() !== "" && value >= low && value <= high ? value : undefined;
    },
    write: String,
  };
}

/** A number, or null where none is set: then the run's own holds. */
export function maybeNumber(low = -Infinity, high = Infinity): Kept<number | null> {
  const kept = number(0, low, high);
  return { initial: null, read: kept.read, write: String };
}

export function oneOf<const T extends string>(all: readonly T[], initial: NoInfer<T> = all[0]!): Kept<T> {
  return { initial, read: (text) => all.find((one) => one === text), write: String };
}

export function flag(initial = false): Kept<boolean> {
  return {
    initial,
    read: (text) => (text === "1" ? true : text === "0" ? false : undefined),
    write: (value) => (value ? "1" : "0"),
  };
}

export function several(initial: readonly string[] = []): Kept<readonly string[]> {
  return {
    initial,
    read: (text) => (text === "" ? [] : text.split(",").map(decodeURIComponent)),
    write: (value) => value.map(encodeURIComponent).join(","),
  };
}

export type Values<S> = { readonly [K in keyof S]: S[K] extends Kept<infer T> ? T : never };
type SetValues<S> = (changes: Partial<Values<S>>, options?: { readonly replace?: boolean }) => void;

/**
 * A screen's settings, kept in its address: reloading, going back and sharing a link keep them. What stands at its
 * initial value is not written. Declare the settings outside the component.
 *
 * @example
 * const kept = { tab: oneOf(["active", "all"]), rate: number(0.1, 0, 1) };
 * const [{ tab, rate }, set] = useAddress(kept);
 * set({ rate: 0.2 }, { replace: true }); // a slider: no step back for each of its places
 */
export function useAddress<S extends { readonly [K in keyof S]: Kept<any> }>(
  settings: S,
): [Values<S>, SetValues<S>] {
  const search = useSearch({ strict: false }) as Readonly<Record<string, string>>;
  const navigate = useNavigate();
  const current = useRef(settings);
  current.current = settings;
  const values = useMemo(() => readAddress(search, settings), [search, settings]);
  const set = useCallback<SetValues<S>>(
    (changes, { replace = false } = {}) => {
      void navigate({
        to: ".",
        search: ((old: Record<string, string>) => writtenAddress(old, changes, current.current)) as never,
        replace,
        resetScroll: false,
      });
    },
    [navigate],
  );
  return [values, set];
}

export function readAddress<S extends { readonly [K in keyof S]: Kept<any> }>(
  search: Readonly<Record<string, string>>,
  settings: S,
): Values<S> {
  const read = ([name, kept]: [string, Kept<unknown>]): [string, unknown] => {
    const text = search[name];
    return [name, (text === undefined ? undefined : kept.read(text)) ?? kept.initial];
  };
  return Object.fromEntries(
    Object.entries(settings as Readonly<Record<string, Kept<unknown>>>).map(read),
  ) as Values<S>;
}

export function writtenAddress<S extends { readonly [K in keyof S]: Kept<any> }>(
  search: Readonly<Record<string, string>>,
  changes: Partial<Values<S>>,
  settings: S,
): Record<string, string> {
  const next: Record<string, string> = { ...search };
  for (const [name, value] of Object.entries(changes)) {
    const kept = (settings as Record<string, Kept<unknown>>)[name]!;
    const nothing = value === null || value === undefined;
    if (nothing || kept.write(value) === kept.write(kept.initial)) delete next[name];
    else next[name] = kept.write(value);
  }
  return next;
}
