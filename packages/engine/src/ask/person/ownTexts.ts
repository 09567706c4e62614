import { identifier, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import type { Person } from "./findPerson.ts";
import { withoutNames, type Needles } from "./texts.ts";

/** Texts that are somebody's own words, or words about them: they are emptied. */
const free: readonly (readonly [string, string])[] = [
  ["feedback_versions", "text"],
  ["costs_versions", "note"],
  ["leads_versions", "name"],
  ["opportunities_versions", "name"],
  ["customers_versions", "attributes"],
  ["actions", "note"],
];

/** Texts that sort or that many share: only the person is blotted out of them. */
const shared: readonly (readonly [string, string])[] = [
  ["knowledge_versions", "learned"],
  ["interactions_versions", "topic"],
  ["subscriptions_versions", "cancel_reason"],
  ["returns_versions", "reason"],
  ["order_versions", "channel"],
  ["order_versions", "coupon"],
  ["order_versions", "status"],
];

/**
 * Empties the texts of people.
 *
 * @param erasing  a table of dataset and customer_id
 * @returns how many
 */
export async function emptyTexts(
  warehouse: Warehouse,
  erasing: Sql,
  people: readonly Person[],
  needles: ReadonlyMap<Person, Needles>,
): Promise<number> {
  let emptied = 0;
  for (const [table, column] of free) {
    emptied += await warehouse.run(sql`
UPDATE ${identifier(table)} AS t SET ${identifier(column)} = NULL FROM ${erasing} AS e
WHERE t.${identifier(column)} IS NOT NULL AND e.customer_id = t.customer_id AND e.dataset = ${datasetOf(table)}`);
  }
  const byId = new Map(people.map((person) => [JSON.stringify([person.dataset, person.customerId]), person]));
  for (const [table, column] of shared) {
    const texts = await warehouse.rows<{ dataset: string; customer: string; text: string }>(sql`
SELECT DISTINCT e.dataset, e.customer_id AS customer, t.${identifier(column)} AS text
FROM ${identifier(table)} AS t JOIN ${erasing} AS e ON e.customer_id = t.customer_id AND e.dataset = ${datasetOf(table)}
WHERE t.${identifier(column)} IS NOT NULL`);
    for (const { dataset, customer, text } of texts) {
      const left = withoutNames(text, needles.get(byId.get(JSON.stringify([dataset, customer]))!)!);
      if (left === text) continue;
      emptied += await warehouse.run(sql`
UPDATE ${identifier(table)} AS t SET ${identifier(column)} = ${left}
WHERE t.customer_id = ${customer} AND t.${identifier(column)} = ${text} AND ${datasetOf(table)} = ${dataset}`);
    }
  }
  return emptied;
}

function datasetOf(table: string): Sql {
  return table === "order_versions"
    ? sql`(SELECT i.dataset FROM imports AS i WHERE i.import_id = t.import_id)`
    : sql`t.dataset`;
}
