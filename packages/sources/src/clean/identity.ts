import { raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { rowsTable, type Staged, type StagedColumn } from "../stage.ts";
import { erasedLabels, findErased } from "./erased.ts";

/** From so many different customers on, an address or phone number is nobody's own. */
const sharedBy = 5;

/**
 * Gives every person of the file a customer: by e-mail address, else by the shop's own number, else by phone. Numbers
 * and addresses that occur together make one customer. A customer of an earlier import keeps its id; a new one takes
 * the shop's own number, or a number of ours (K1, K2, … in order of appearance) where only personal data tell it. Who was
 * erased gets none.
 *
 * Leaves `kw_people`: person, customer_id; and `kw_tuples` with what the contact store keeps.
 */
export async function identify(warehouse: Warehouse, { has }: Staged, dataset: string): Promise<void> {
  const or = (name: StagedColumn) => has(name) ?? raw("CAST(NULL AS VARCHAR)");
  const people = sql`(SELECT rowid AS id, person, ${or("platform_id")} AS platform_id, ${or("email")} AS email,
      ${or("phone")} AS phone, ${or("name")} AS name FROM ${rowsTable} WHERE refusal IS NULL)`;
  await identifyPeople(warehouse, people, dataset);
}

/**
 * The same for people of any file.
 *
 * @param people  a relation: id, which orders them; person, the same for those who are told alike; platform_id, email,
 *   phone (as `plainEmail` and `plainPhone` write them), name
 */
export async function identifyPeople(warehouse: Warehouse, people: Sql, dataset: string): Promise<void> {
  await warehouse.run(sql`CREATE OR REPLACE TEMP TABLE kw_tuples AS
    SELECT person, any_value(platform_id) AS platform_id, any_value(email) AS email, any_value(phone) AS phone,
      arg_max(name, id) AS name, min(id) AS first, CAST(NULL AS VARCHAR) AS email_key, CAST(NULL AS VARCHAR) AS phone_key,
      CAST(NULL AS VARCHAR) AS email_hash, CAST(NULL AS VARCHAR) AS phone_hash, min(id) AS label
    FROM ${people} GROUP BY person`);
  await refuseShared(warehouse);
  await join(warehouse);
  await findErased(warehouse, dataset);
  await keep(warehouse, dataset);
}

/** Addresses and phone numbers of many customers do not tell one from another: `kw_shared` lists them. */
async function refuseShared(warehouse: Warehouse): Promise<void> {
  await warehouse.run(sql`CREATE OR REPLACE TEMP TABLE kw_shared AS
    SELECT 'email' AS field, email AS value FROM kw_tuples WHERE email IS NOT NULL GROUP BY email
    HAVING greatest(count(DISTINCT platform_id), count(DISTINCT lower(name))) >= ${sharedBy}
    UNION ALL
    SELECT 'phone', phone FROM kw_tuples WHERE phone IS NOT NULL GROUP BY phone
    HAVING greatest(count(DISTINCT platform_id), count(DISTINCT email), count(DISTINCT lower(name))) >= ${sharedBy}`);
  await warehouse.run(sql`UPDATE kw_tuples SET
    email_key = CASE WHEN email NOT IN (SELECT value FROM kw_shared WHERE field = 'email') THEN email END,
    phone_key = CASE WHEN phone NOT IN (SELECT value FROM kw_shared WHERE field = 'phone') THEN phone END`);
  await warehouse.run(sql`UPDATE kw_tuples SET
    email_hash = sha256(k.value || '|' || email_key), phone_hash = sha256(k.value || '|' || phone_key)
    FROM keepworth k WHERE k.key = 'hash_key'`);
}

/** Labels every tuple with the first row of its customer: whoever shares an address or a number shares the label. */
async function join(warehouse: Warehouse): Promise<void> {
  for (let changed = 1; changed > 0;) {
    changed = await warehouse.run(sql`UPDATE kw_tuples SET label = n.label FROM (
        SELECT t.person, least(t.label, coalesce(e.label, t.label), coalesce(p.label, t.label)) AS label
        FROM kw_tuples t
        LEFT JOIN (SELECT email_key, min(label) AS label FROM kw_tuples WHERE email_key IS NOT NULL GROUP BY 1) e ON e.email_key = t.email_key
        LEFT JOIN (SELECT platform_id, min(label) AS label FROM kw_tuples WHERE platform_id IS NOT NULL GROUP BY 1) p ON p.platform_id = t.platform_id
      ) n WHERE n.person = kw_tuples.person AND n.label < kw_tuples.label`);
  }
  // A phone number tells who has neither.
  await warehouse.run(sql`UPDATE kw_tuples SET label = n.label FROM (
      SELECT phone_key, min(label) AS label FROM kw_tuples WHERE phone_key IS NOT NULL GROUP BY phone_key
    ) n WHERE n.phone_key = kw_tuples.phone_key AND kw_tuples.email_key IS NULL AND kw_tuples.platform_id IS NULL`);
  // A name tells who has nothing else.
  await warehouse.run(sql`UPDATE kw_tuples SET label = n.label FROM (
      SELECT lower(name) AS name, min(label) AS label FROM kw_tuples
      WHERE name IS NOT NULL AND email IS NULL AND phone IS NULL AND platform_id IS NULL GROUP BY 1
    ) n WHERE n.name = lower(kw_tuples.name) AND kw_tuples.email IS NULL AND kw_tuples.phone IS NULL
      AND kw_tuples.platform_id IS NULL`);
}

/** Decides each customer's id: known from before, else the shop's number, else the next of ours. */
async function keep(warehouse: Warehouse, dataset: string): Promise<void> {
  const { prefix } = await warehouse.row<{ prefix: string }>(sql`
    SELECT CASE WHEN bool_or(regexp_full_match(platform_id, 'K[0-9]+')) THEN 'KW' ELSE 'K' END AS prefix FROM kw_tuples`);
  await warehouse.run(sql`CREATE OR REPLACE TEMP TABLE kw_people AS
    WITH known AS (SELECT platform_id, email_hash, phone_hash, name, customer_id FROM contacts WHERE dataset = ${dataset}),
    by_email AS (SELECT email_hash, min(customer_id) AS customer_id FROM known WHERE email_hash IS NOT NULL GROUP BY 1),
    by_platform AS (SELECT platform_id, min(customer_id) AS customer_id FROM known WHERE platform_id IS NOT NULL GROUP BY 1),
    by_phone AS (SELECT phone_hash, min(customer_id) AS customer_id FROM known WHERE phone_hash IS NOT NULL GROUP BY 1),
    by_name AS (SELECT lower(name) AS name, min(customer_id) AS customer_id FROM known
      WHERE email_hash IS NULL AND phone_hash IS NULL AND platform_id IS NULL GROUP BY 1),
    found AS (
      SELECT t.label, min(e.customer_id) AS email_customer, min(p.customer_id) AS platform_customer,
        min(CASE WHEN t.email_key IS NULL AND t.platform_id IS NULL THEN f.customer_id END) AS phone_customer,
        min(CASE WHEN t.email IS NULL AND t.phone IS NULL AND t.platform_id IS NULL THEN n.customer_id END) AS name_customer,
        arg_min(t.platform_id, t.first) FILTER (WHERE t.platform_id IS NOT NULL) AS platform_id,
        bool_or(t.email_key IS NOT NULL OR t.phone_key IS NOT NULL
          OR (t.name IS NOT NULL AND t.email IS NULL AND t.phone IS NULL)) AS told
      FROM kw_tuples t LEFT JOIN by_email e ON e.email_hash = t.email_hash
      LEFT JOIN by_platform p ON p.platform_id = t.platform_id
      LEFT JOIN by_phone f ON f.phone_hash = t.phone_hash
      LEFT JOIN by_name n ON n.name = lower(t.name)
      WHERE t.label NOT IN (SELECT label FROM ${erasedLabels}) GROUP BY t.label
    ), decided AS (
      SELECT label, coalesce(email_customer, platform_customer, platform_id, phone_customer, name_customer) AS customer_id, told FROM found
    ), numbered AS (
      SELECT label, ${prefix} || CAST(row_number() OVER (ORDER BY label) + (
        SELECT coalesce(max(TRY_CAST(substr(customer_id, ${prefix.length + 1}) AS BIGINT)), 0) FROM known
        WHERE starts_with(customer_id, ${prefix})) AS VARCHAR) AS customer_id
      FROM decided WHERE customer_id IS NULL AND told
    )
    SELECT t.person, coalesce(d.customer_id, n.customer_id) AS customer_id
    FROM kw_tuples t JOIN decided d ON d.label = t.label LEFT JOIN numbered n ON n.label = t.label`);
}

/** Writes the file's people to the contact store. */
export async function writeContacts(warehouse: Warehouse, dataset: string, importId: number): Promise<void> {
  await warehouse.run(sql`INSERT INTO contacts
    SELECT ${dataset}, ${importId}, p.customer_id, t.platform_id, t.name, t.email, t.phone, t.email_hash, t.phone_hash
    FROM kw_tuples t JOIN kw_people p ON p.person = t.person
    WHERE p.customer_id IS NOT NULL AND (t.name IS NOT NULL OR t.email IS NOT NULL OR t.phone IS NOT NULL)
    ORDER BY p.customer_id, t.first`);
}
