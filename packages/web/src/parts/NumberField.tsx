import { NumberInput } from "@mantine/core";
import type { ReactNode } from "react";

/** A number with its name and unit; `share` is kept as a fraction and written in per cent. */
export function NumberField({
  label,
  value,
  unit,
  description,
  error,
  min,
  max,
  step,
  share = false,
  required = false,
  onChange,
}: {
  readonly label: string;
  readonly value: number | null;
  /** Written after the number: "€", "days". */
  readonly unit?: string;
  readonly description?: string;
  readonly error?: string | null;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly share?: boolean;
  readonly required?: boolean;
  readonly onChange: (value: number | null) => void;
}): ReactNode {
  const factor = share ? 100 : 1;
  const suffix = share ? " %" : unit ? ` ${unit}` : undefined;
  return (
    <NumberInput
      label={label}
      value={value === null ? "" : Number((value * factor).toPrecision(12))}
      onChange={(next) => onChange(typeof next === "number" ? next / factor : null)}
      description={description}
      error={error}
      required={required}
      hideControls
      {...(suffix ? { suffix } : {})}
      {...(min === undefined ? {} : { min: min * factor })}
      {...(max === undefined ? {} : { max: max * factor })}
      {...(step === undefined ? {} : { step: step * factor })}
    />
  );
}
