import { KeepworthError } from "@keepworth/models";
import { fields, mapHeaders, plainHeader, type Field, type Mapping } from "../clean/headers.ts";
import { chosenHeader } from "../clean/chosen.ts";
import type { Format } from "./format.ts";
import { generic } from "./generic.ts";
import { formats } from "./index.ts";
import { vocabulary } from "./vocabulary.ts";

/** What a file is taken for, and which column is read for what. */
export interface Recognised {
  readonly format: Format;
  readonly mapping: Mapping;
}

/** Every header that means something, as `plainHeader` writes it. */
export const knownHeaders: ReadonlySet<string> = new Set(
  formats.flatMap(({ vocabulary }) => Object.values(vocabulary).flat()).map(plainHeader),
);

/**
 * Tells the format of a file by its headers and finds the columns.
 *
 * @param chosen  columns that the user chose, by field or by any known name of it (`customer_id`); they come first
 * @throws KeepworthError "columns.missing" when a field that must be there has no column, with what was found;
 *   "map.field" and "map.header" when a choice names a field or a header that there is not
 */
export function recognise(
  path: string,
  headers: readonly string[],
  chosen: Readonly<Record<string, string>> = {},
): Recognised {
  const plain = new Set(headers.map(plainHeader));
  const format = formats.find((candidate) => candidate.recognises(plain)) ?? generic;
  const wanted = chosenMapping(path, headers, chosen);
  const free = headers.filter((header) => !Object.values(wanted).includes(header));
  const found = { ...mapHeaders(free, format.vocabulary), ...wanted };
  const mapping = withLines(headers, format, found, format.settle(found));
  const missing = format.required.filter((group) => !group.some((field) => mapping[field] !== undefined));
  if (missing.length > 0) {
    throw new KeepworthError("columns.missing", {
      path,
      missing: missing.map((group) => group[0]!),
      field: missing[0]![0]!,
      lookedFor: missing.flat().flatMap((field) => (format.vocabulary[field] ?? []).slice(0, 4)),
      found: headers.slice(0, 40),
    });
  }
  return { format, mapping };
}

/** With the columns of lines, where there are products: quantity and price too, which the order's amount may not need. */
function withLines(
  headers: readonly string[],
  { lineVocabulary }: Format,
  found: Mapping,
  settled: Mapping,
): Mapping {
  if (settled.product === undefined || lineVocabulary === undefined) return settled;
  const units = settled.quantity === undefined ? found.quantity : undefined;
  const listPrice = found.price && !Object.values(settled).includes(found.price) ? found.price : undefined;
  const mapping = { ...settled, ...(units ? { units } : {}) };
  const left = headers.filter((header) => !Object.values(mapping).includes(header));
  return { ...(listPrice ? { listPrice } : {}), ...mapHeaders(left, lineVocabulary), ...mapping };
}

function chosenMapping(
  path: string,
  headers: readonly string[],
  chosen: Readonly<Record<string, string>>,
): Mapping {
  const mapping: Mapping = {};
  for (const [name, wanted] of Object.entries(chosen)) {
    const field = fieldOf(name);
    if (field === undefined) {
      throw new KeepworthError("map.field", { path, kind: "orders", field: name, fields: [...fields] });
    }
    mapping[field] = chosenHeader(path, headers, name, wanted);
  }
  return mapping;
}

function fieldOf(name: string): Field | undefined {
  const plain = plainHeader(name);
  return (
    fields.find((field) => plainHeader(field) === plain) ??
    fields.find((field) => (vocabulary[field] ?? []).some((word) => plainHeader(word) === plain))
  );
}
