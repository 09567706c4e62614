import type { Field, Part } from "./fields.ts";

/** Settings as a file gives them. */
export type Given = Readonly<Record<string, unknown>>;

export function valueAt(given: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), given);
}

/** The settings with a value at a path; without it where the value is undefined, and without groups that become empty. */
export function withValue(given: Given, path: string, value: unknown): Given {
  const [name = "", ...rest] = path.split(".");
  const { [name]: before, ...others } = given;
  const after = rest.length === 0 ? value : withValue(isRecord(before) ? before : {}, rest.join("."), value);
  const nothing =
    after === undefined || (rest.length > 0 && isRecord(after) && Object.keys(after).length === 0);
  if (nothing) return others;
  // The order of the file stays.
  return name in given ? { ...given, [name]: after } : { ...others, [name]: after };
}

/** What stands in the file for a field, or at its default; null where it was emptied. */
export function shownValue(given: Given, { path, initial }: Field): unknown {
  const value = valueAt(given, path);
  return value === undefined ? initial : value;
}

/** Fields whose values differ between two files, a group counting as its fields. */
export function changedFields(parts: readonly Part[], before: Given, after: Given): Field[] {
  return parts.flatMap(({ fields }) =>
    fields.filter(({ path }) => !isSame(valueAt(before, path), valueAt(after, path))),
  );
}

/** How many fields the file sets to something else than their default. */
export function differing(parts: readonly Part[], given: Given): Field[] {
  return parts.flatMap(({ fields }) =>
    fields.filter(({ path, initial }) => {
      const value = valueAt(given, path);
      return value !== undefined && !isSame(value, initial);
    }),
  );
}

/** As it is sent: what was emptied stands at its default again. */
export function toSend(parts: readonly Part[], given: Given): Given {
  return parts
    .flatMap(({ fields }) => fields)
    .reduce((all, field) => {
      const value = valueAt(all, field.path);
      return (value === null && !field.nullable) || value === ""
        ? withValue(all, field.path, undefined)
        : all;
    }, given);
}

export function isSame(one: unknown, other: unknown): boolean {
  if (isRecord(one) && isRecord(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].every((name) => isSame(one[name], other[name]));
  }
  return JSON.stringify(one) === JSON.stringify(other);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
