import { randomBytes } from "node:crypto";
import { erasedPrefix, ordersRelation } from "@keepworth/sources";
import { identifier, join, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { instant } from "../../instant.ts";
import type { Keepworth } from "../../open.ts";
import { assertOwnTables } from "../../ownTables.ts";
import { takeTurn } from "../../run/publish.ts";
import type { EraseAnswer, ErasedPerson } from "./answer.ts";
import { findPerson, placedDatasets, type OfPerson, type Person } from "./findPerson.ts";
import { heldFiles } from "./heldFiles.ts";
import { needlesOf, together } from "./needles.ts";
import { emptyIssues } from "./issueValues.ts";
import { emptyTexts } from "./ownTexts.ts";
import { ofNoFile } from "../actions/contactFilter.ts";
import { finishRewriting, markRewriting } from "./rewriting.ts";
import { personTables } from "./tables.ts";
import { blotOut, mentions } from "./texts.ts";

export interface EraseOptions {
  /** Says what would be erased, and erases nothing. Default false. */
  readonly dryRun?: boolean;
  /** Default: the clock. */
  readonly now?: Date;
}

/** Who is being erased: dataset, customer_id, surrogate; it lives while the erasure does. */
const erasing = identifier("person_erasing");

/**
 * Erases a person: their names, addresses, numbers and texts, and their ids. What they ordered stays, under a new id that
 * does not tell whose it is, so that every total stays as it was; a later import does not bring them back. Then the
 * database is written anew, so that no byte of them is left in its file.
 *
 * @param who  the customer's id, e-mail or phone
 * @throws KeepworthError as `findPerson`; "run.busy" while a run or an import is under way; "cluster.data"
 */
export async function erasePerson(
  keepworth: Keepworth,
  who: string,
  options: EraseOptions & OfPerson = {},
): Promise<EraseAnswer> {
  return erasePeople(keepworth, await findPerson(keepworth, who, options), options);
}

/** The same for many people. */
export async function erasePeople(
  keepworth: Keepworth,
  people: readonly Person[],
  { dryRun = false, now = new Date() }: EraseOptions = {},
): Promise<EraseAnswer> {
  const { warehouse } = keepworth;
  assertOwnTables(keepworth);
  await using _turn = await takeTurn(warehouse);
  const files = await heldFiles(keepworth, people);
  const orders = await ordersOf(keepworth, people);
  const { surrogates, ...gone } = await inTransaction(warehouse, dryRun, () => erase(keepworth, people, now));
  const erased = people.map((person, i): ErasedPerson => ({
    dataset: person.dataset,
    customerId: dryRun ? person.customerId : surrogates[i]!,
    orders: orders[i]!,
  }));
  // They are erased, whatever becomes of the bytes: on a full disk it stays due.
  const rewritten =
    dryRun || people.length === 0 ? false : await finishRewriting(keepworth).catch(() => false);
  return { erased: !dryRun, people: erased, ...gone, rewritten, files };
}

/** All of it or nothing; in a dry run nothing, after all of it was tried. */
async function inTransaction<T>(warehouse: Warehouse, dryRun: boolean, work: () => Promise<T>): Promise<T> {
  const done = Promise.withResolvers<T>();
  const undo = new Error("A dry run.");
  await warehouse
    .transaction(async () => {
      done.resolve(await work());
      if (dryRun) throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  return done.promise;
}

type Gone = Pick<EraseAnswer, "contacts" | "texts" | "records"> & { readonly surrogates: readonly string[] };

async function erase(keepworth: Keepworth, people: readonly Person[], now: Date): Promise<Gone> {
  const { warehouse } = keepworth;
  const surrogates = await begin(keepworth, people);
  if (people.length === 0) return { contacts: 0, texts: 0, records: 0, surrogates };
  const needles = await needlesOf(warehouse, people);
  let texts = await emptyTexts(warehouse, erasing, people, needles);
  const found = await mentions(warehouse, together(needles.values()));
  await blotOut(warehouse, found);
  texts += found.length + (await emptyIssues(warehouse, erasing));
  await remember(warehouse, now);
  let records = 0;
  for (const table of ["consents_versions", "preferences_versions"])
    records += await remove(warehouse, table);
  await refuseAll(warehouse, now);
  const contacts = await remove(warehouse, "contacts");
  await rename(warehouse);
  await renameInReports(warehouse, new Map(people.map((person, i) => [keyOf(person), surrogates[i]!])));
  await warehouse.run(sql`DELETE FROM answers`);
  await markRewriting(warehouse, now);
  await warehouse.run(sql`DROP TABLE ${erasing}`);
  return { contacts, texts, records, surrogates };
}

/** Draws the new ids. Where orders stay in their file, an id stays what it is there. */
async function begin({ warehouse }: Keepworth, people: readonly Person[]): Promise<string[]> {
  const placed = await placedDatasets(warehouse);
  const surrogates = people.map(({ dataset, customerId }) =>
    placed.includes(dataset) ? customerId : `${erasedPrefix}${randomBytes(6).toString("hex")}`,
  );
  await warehouse.run(sql`
CREATE OR REPLACE TEMPORARY TABLE ${erasing} (dataset VARCHAR, customer_id VARCHAR, surrogate VARCHAR)`);
  for (let from = 0; from < people.length; from += 1000) {
    const rows = people
      .slice(from, from + 1000)
      .map(({ dataset, customerId }, i) => sql`(${dataset}, ${customerId}, ${surrogates[from + i]!})`);
    await warehouse.run(sql`INSERT INTO ${erasing} VALUES ${join(rows)}`);
  }
  return surrogates;
}

/** Keeps keyed hashes of what tells them, by which a later import knows whom not to bring back. */
async function remember(warehouse: Warehouse, now: Date): Promise<void> {
  const theirs = sql`contacts AS c JOIN ${erasing} AS e ON e.dataset = c.dataset AND e.customer_id = c.customer_id`;
  await warehouse.run(sql`
INSERT INTO erasures (dataset, kind, hash, erased_at)
WITH k AS (SELECT value FROM keepworth WHERE key = 'hash_key'),
known AS (
  SELECT e.dataset, e.customer_id, bool_or(c.platform_id IS NOT NULL) AS numbered,
    bool_and(c.platform_id IS NULL AND c.email IS NULL AND c.phone IS NULL) AS nameless
  FROM ${theirs} GROUP BY ALL
), ours AS (
  SELECT dataset, customer_id FROM known WHERE NOT numbered AND regexp_full_match(customer_id, 'KW?[0-9]+')
)
SELECT dataset, kind, hash, ${instant(now)} FROM (
  SELECT e.dataset, 'email' AS kind, c.email_hash AS hash FROM ${theirs}
  UNION SELECT e.dataset, 'phone', c.phone_hash FROM ${theirs}
  UNION SELECT e.dataset, 'id', sha256(k.value || '|' || c.platform_id) FROM ${theirs}, k
  UNION SELECT e.dataset, 'id', sha256(k.value || '|' || e.customer_id) FROM ${erasing} AS e, k
    WHERE (e.dataset, e.customer_id) NOT IN (SELECT (dataset, customer_id) FROM ours)
  UNION SELECT e.dataset, 'name', sha256(k.value || '|' || lower(c.name)) FROM ${theirs}, k
    WHERE (e.dataset, e.customer_id) IN (SELECT (dataset, customer_id) FROM known WHERE nameless)
) AS told
WHERE hash IS NOT NULL AND (dataset, kind, hash) NOT IN (SELECT (dataset, kind, hash) FROM erasures)`);
}

async function remove(warehouse: Warehouse, table: string): Promise<number> {
  return warehouse.run(sql`
DELETE FROM ${identifier(table)} WHERE (dataset, customer_id) IN (SELECT (dataset, customer_id) FROM ${erasing})`);
}

/** Whose orders stay in their file under their id is still in the figures: that nobody contacts them is noted. */
async function refuseAll(warehouse: Warehouse, now: Date): Promise<void> {
  await warehouse.run(sql`
INSERT INTO consents_versions (dataset, import_id, row_no, copy, customer_id, channel, purpose, withdrawn_at)
SELECT dataset, ${ofNoFile}, 0, 1, customer_id, 'all', 'all', CAST(${instant(now)} AS DATE)
FROM ${erasing} WHERE surrogate = customer_id`);
}

/** Puts the new id in the place of the old one, wherever it stands. */
async function rename(warehouse: Warehouse): Promise<void> {
  // A subscription that its file gives no number goes by its customer's.
  await warehouse.run(sql`
UPDATE subscriptions_versions SET subscription_id = e.surrogate || substr(subscription_id, length(e.customer_id) + 1)
FROM ${erasing} AS e WHERE e.dataset = subscriptions_versions.dataset
  AND e.customer_id = subscriptions_versions.customer_id AND starts_with(subscription_id, e.customer_id || '/')`);
  for (const { table, people, dataset } of await personTables(warehouse)) {
    const rows = identifier(table);
    for (const name of people) {
      const column = identifier(name);
      await warehouse.run(sql`
UPDATE ${rows} AS t SET ${column} = e.surrogate FROM ${erasing} AS e
WHERE t.${column} = e.customer_id AND e.surrogate <> e.customer_id AND ${dataset} = e.dataset`);
    }
  }
  await warehouse.run(sql`
UPDATE audit_log SET subject = e.surrogate, details = '{}' FROM ${erasing} AS e
WHERE subject = e.customer_id AND (starts_with(action, 'action.') OR starts_with(action, 'person.'))
  AND coalesce(json_extract_string(details, '$.dataset'), e.dataset) = e.dataset`);
}

/** Those with the most at stake stand in the reports of runs. */
async function renameInReports(warehouse: Warehouse, surrogates: ReadonlyMap<string, string>): Promise<void> {
  const reports = await warehouse.rows<{ run_id: number; dataset: string; report: string }>(
    sql`SELECT run_id, dataset, report FROM runs WHERE contains(report, '"customer_id":')`,
  );
  for (const { run_id: run, dataset, report } of reports) {
    const renamed = report.replaceAll(/(?<="customer_id":)"(?:[^"\\]|\\.)*"/g, (id) => {
      const surrogate = surrogates.get(keyOf({ dataset, customerId: JSON.parse(id) as string }));
      return surrogate === undefined ? id : JSON.stringify(surrogate);
    });
    if (renamed !== report)
      await warehouse.run(sql`UPDATE runs SET report = ${renamed} WHERE run_id = ${run}`);
  }
}

function keyOf({ dataset, customerId }: Person): string {
  return JSON.stringify([dataset, customerId]);
}

/** How many orders and refunds of each stay. */
async function ordersOf({ warehouse }: Keepworth, people: readonly Person[]): Promise<number[]> {
  const counted = new Map<string, number>();
  for (const dataset of new Set(people.map((one) => one.dataset))) {
    const ids = people
      .filter((one) => one.dataset === dataset)
      .map(({ customerId }): Sql => sql`(${customerId})`);
    // Where the file of orders is gone, what it held is gone already.
    const orders = await ordersRelation(warehouse, dataset).catch(() => raw("orders"));
    const rows = await warehouse.rows<{ customer: string; orders: number }>(sql`
SELECT CAST(o.customer_id AS VARCHAR) AS customer, count(*) AS orders FROM ${orders} AS o
WHERE o.dataset = ${dataset} AND CAST(o.customer_id AS VARCHAR) IN (SELECT id FROM (VALUES ${join(ids)}) AS p (id))
GROUP BY ALL`);
    for (const row of rows) counted.set(keyOf({ dataset, customerId: row.customer }), row.orders);
  }
  return people.map((person) => counted.get(keyOf(person)) ?? 0);
}
