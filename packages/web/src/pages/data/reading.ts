import type { Preview } from "../../api/schema.d.ts";

/** What the reader said of a file where its headers do not tell, or tell wrongly. */
export interface Said {
  readonly as: string | null;
  /** Field to column, as far as it was chosen. */
  readonly mapping: Readonly<Record<string, string>>;
}

export const nothingSaid: Said = { as: null, mapping: {} };

/** As the server takes it. */
export function toldOf({ as, mapping }: Said): {
  as?: string;
  mapping?: Record<string, string>;
} {
  return {
    ...(as === null ? {} : { as }),
    ...(Object.keys(mapping).length === 0 ? {} : { mapping: { ...mapping } }),
  };
}

/** A column for a field, or none: then it is read again as its name tells. One column is read for one field. */
export function choose(said: Said, field: string, column: string | null): Said {
  const rest = Object.entries(said.mapping).filter(([name, header]) => name !== field && header !== column);
  return { ...said, mapping: Object.fromEntries(column === null ? rest : [...rest, [field, column]]) };
}

/** Groups of fields of which one must have a column and none has. */
export function missingGroups({ fields, mapping }: Pick<Preview, "fields" | "mapping">): string[][] {
  const groups = new Map<number, string[]>();
  for (const { name, group } of fields) {
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  return [...groups.values()].filter((names) => names.every((name) => mapping[name] === undefined));
}

/** What every shop has: asked for although a file could do without. */
const usual = new Set([
  "order",
  "customer",
  "email",
  "date",
  "amount",
  "currency",
  "customer_id",
  "day",
  "name",
]);

/** Fields with a column first, in the order of the columns, then what is needed or usual; and apart from them the others. */
export function fieldOrder({ fields, mapping, headers }: Pick<Preview, "fields" | "mapping" | "headers">): {
  readonly first: Preview["fields"];
  readonly others: Preview["fields"];
} {
  const missing = new Set(missingGroups({ fields, mapping }).flat());
  const place = ({ name }: Preview["fields"][number]): number =>
    mapping[name] === undefined ? headers.length : headers.indexOf(mapping[name]);
  const first = fields.filter(
    ({ name }) => mapping[name] !== undefined || missing.has(name) || usual.has(name),
  );
  return {
    first: first.toSorted((a, b) => place(a) - place(b)),
    others: fields.filter((field) => !first.includes(field)),
  };
}

/** The name of a field among the words: customer_id as customerId. */
export function fieldKey(name: string): string {
  return name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
