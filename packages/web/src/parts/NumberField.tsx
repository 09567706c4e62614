import { TextInput } from "@mantine/core";
import { useMemo, useState, type KeyboardEvent, type ReactNode } from "react";
import { numberText } from "../words/numberText.ts";
import { useWords } from "../words/useWords.tsx";

/**
 * A number with its name and unit, written as the language does; while it is typed, the number alone. `share` is kept as a
 * fraction and written in per cent. The arrow keys count up and down.
 */
export function NumberField({
  label,
  hideLabel = false,
  value,
  unit,
  currency,
  description,
  error,
  min = -Infinity,
  max = Infinity,
  step,
  share = false,
  required = false,
  placeholder,
  size,
  className,
  onChange,
}: {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: number | null;
  /** Written after the number: "days". */
  readonly unit?: string;
  /** Of money: an ISO 4217 code. */
  readonly currency?: string;
  readonly description?: string;
  readonly error?: string | null;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly share?: boolean;
  readonly required?: boolean;
  readonly placeholder?: string;
  readonly size?: "xs";
  readonly className?: string | undefined;
  readonly onChange: (value: number | null) => void;
}): ReactNode {
  const { locale } = useWords();
  const { write, plain, read } = useMemo(
    () => numberText(locale, { share, ...(currency === undefined ? {} : { currency }) }),
    [locale, share, currency],
  );
  /** What stands there while it is typed. */
  const [typed, setTyped] = useState<string | null>(null);
  const shown = value === null ? "" : unit === undefined ? write(value) : `${write(value)}\u00a0${unit}`;
  const within = (next: number): number => Math.min(max, Math.max(min, next));
  const put = (next: number | null): void => {
    if (next !== value) onChange(next);
  };
  const count = (event: KeyboardEvent<HTMLInputElement>): void => {
    const up = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (up === undefined) return;
    event.preventDefault();
    const by = step ?? (share ? 0.01 : 1);
    const next = within(Number(((value ?? 0) + up * by).toPrecision(12)));
    setTyped(plain(next));
    put(next);
  };
  return (
    <TextInput
      {...(hideLabel ? { "aria-label": label } : { label })}
      {...(size === undefined ? {} : { size })}
      {...(className === undefined ? {} : { className })}
      {...(placeholder === undefined ? {} : { placeholder })}
      description={description}
      error={error}
      required={required}
      inputMode="decimal"
      autoComplete="off"
      value={typed ?? shown}
      onFocus={({ currentTarget }) => {
        setTyped(value === null ? "" : plain(value));
        requestAnimationFrame(() => document.activeElement === currentTarget && currentTarget.select());
      }}
      onChange={({ currentTarget }) => {
        const next = read(currentTarget.value);
        if (next === undefined) return;
        setTyped(currentTarget.value);
        put(next);
      }}
      onKeyDown={count}
      onBlur={() => {
        setTyped(null);
        if (value !== null) put(within(value));
      }}
    />
  );
}
