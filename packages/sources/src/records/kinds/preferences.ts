import { join, sql } from "@keepworth/warehouse";
import type { Table } from "../../read/table.ts";
import { personal } from "../cells.ts";
import type { Headers, RecordFormat, Spread } from "../format.ts";
import { firstOf, oneOf, sameColumns } from "../meaning.ts";
import { rowForEach, rowOf } from "../spread.ts";
import { words } from "../words.ts";

const sources = {
  stated:
    "said, told, customer, form, survey, podane, uppgett, указано, со слов клиента, گفته شده, angegeben",
  derived:
    "inferred, computed, guessed, model, wyliczone, härlett, выведено, рассчитано, استنباط شده, abgeleitet",
};

/** What customers like: one preference a row, or a column for each. */
export const preferences: RecordFormat = {
  name: "generic",
  kind: "preferences",
  recognises: () => false,
  fields: {
    customer_id: { type: "text", words: words.customer },
    email: { type: "text", words: words.email },
    phone: { type: "text", words: words.phone },
    key: {
      type: "text",
      words: `key, preference, preference name, preference key, attribute, setting, preferencja, nazwa preferencji, preferens, inställning, предпочтение, параметр, ترجیح, Präferenz, Vorliebe, Merkmal`,
    },
    value: {
      type: "text",
      words: `value, preference value, choice, answer, wartość, wybór, värde, val, значение, выбор, مقدار, انتخاب, Wert, Auswahl`,
    },
    source: {
      type: "text",
      words: `source, preference source, origin, źródło, källa, источник, منبع, Quelle`,
    },
    at: {
      type: "day",
      words: `at, stated at, updated at, last updated, changed at, ${words.day}, ${words.created}`,
    },
  },
  required: [["customer_id", "email", "phone"]],
  spread: rowPerPreference,
  meaning: (cells) => {
    const { customer_id, source, ...columns } = sameColumns("preferences", cells);
    const known = source && oneOf(source, sources);
    return {
      columns: { ...columns, source: firstOf(known, sql`'stated'`) },
      people: [
        {
          column: "customer_id",
          id: customer_id ?? null,
          email: cells("email"),
          phone: cells("phone"),
        },
      ],
      remarks:
        source && known
          ? [
              {
                code: "value.invalid",
                field: "source",
                when: sql`(${source} IS NOT NULL AND ${known} IS NULL)`,
              },
            ]
          : [],
    };
  },
};

/** A row for each preference, where they are columns: every one that is read for nothing else and does not look personal. */
function rowPerPreference(table: Table, mapping: Headers): Spread {
  if (mapping["key"] !== undefined && mapping["value"] !== undefined) return { table, mapping };
  const { key: _key, value: _value, ...others } = mapping;
  const read = Object.values(others);
  const columns = table.columns.filter(({ header }) => !read.includes(header) && !personal.test(header));
  if (columns.length === 0) return { table, mapping };
  const value = columns.map(({ header }) => header).join(", ");
  const key = `[${value}]`;
  const whens = columns.map(
    ({ header, expression }) => sql`WHEN ${header} THEN CAST(${expression} AS VARCHAR)`,
  );
  return {
    table: {
      ...rowForEach(table, columns, null),
      columns: [
        ...table.columns,
        { header: key, expression: rowOf, type: "VARCHAR" },
        { header: value, expression: sql`CASE ${rowOf} ${join(whens, " ")} END`, type: "VARCHAR" },
      ],
    },
    mapping: { ...others, key, value },
  };
}
