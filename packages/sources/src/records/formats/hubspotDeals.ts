import { identifier, join, raw, recordKinds, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { note } from "../../account.ts";
import type { Table, TableColumn } from "../../read/table.ts";
import { dealKey } from "../dealKey.ts";
import type { Headers, RecordCells, RecordFormat, RecordMeaning, RecordTold, Spread } from "../format.ts";
import { dealProbability, dealStatus } from "../kinds/opportunities.ts";
import { firstOf } from "../meaning.ts";
import { addressIn, closedAs, companyWords, firstPart, hubspotNumber, ownerWords } from "./hubspot.ts";

/**
 * HubSpot's deals, exported or as its interface answers. A deal with a company is the company's, and a contact's too if
 * it has only one. A deal without a company is split evenly among its contacts: the parts add up to the deal. Without
 * its number nothing tells which rows are one deal: each is then a deal of its own, and whole.
 */
export const hubspotDeals: RecordFormat = {
  name: "hubspot",
  kind: "opportunities",
  recognises: (headers) =>
    ["dealname", "propertiesdealname"].some((header) => headers.has(header)) &&
    ["dealstage", "propertiesdealstage"].some((header) => headers.has(header)),
  fields: {
    opportunity_id: { type: "text", words: "Record ID, Deal ID, hs_object_id, properties.hs_object_id, id" },
    name: { type: "text", words: "Deal Name, dealname, properties.dealname" },
    account_id: { type: "text", words: companyWords },
    contact_number: {
      type: "text",
      words: "Associated Contact IDs, Associated Contact ID, associations.contacts.results[].id",
    },
    contact_name: { type: "text", words: "Associated Contact, Associated Contacts, Contact email, Contact" },
    home_amount: {
      type: "money",
      words: "Amount in company currency, amount_in_home_currency, properties.amount_in_home_currency",
    },
    amount: { type: "money", words: "Amount, properties.amount" },
    deal_currency: { type: "text", words: "Currency, deal_currency_code, properties.deal_currency_code" },
    stage: { type: "text", words: "Deal Stage, dealstage, properties.dealstage" },
    probability: {
      type: "share",
      words: "Deal probability, hs_deal_stage_probability, properties.hs_deal_stage_probability",
    },
    close_date: { type: "day", words: "Close Date, closedate, properties.closedate" },
    created_at: { type: "day", words: "Create Date, createdate, properties.createdate, createdAt" },
    won: { type: "flag", words: "Is Closed Won, hs_is_closed_won, properties.hs_is_closed_won" },
    lost: { type: "flag", words: "Is closed lost, hs_is_closed_lost, properties.hs_is_closed_lost" },
    closed: { type: "flag", words: "Is Deal Closed?, Is Closed, hs_is_closed, properties.hs_is_closed" },
    owner: { type: "text", words: ownerWords },
    channel: {
      type: "text",
      words:
        "Original Traffic Source, Original Source Type, Deal source, hs_analytics_source, properties.hs_analytics_source",
    },
  },
  required: [["opportunity_id", "name"], ["stage"]],
  spread: onePerContact,
  meaning,
  settle: emptyOldParts,
};

function meaning(cells: RecordCells, told: RecordTold): RecordMeaning {
  const [stage, close, home, currency] = ["stage", "close_date", "home_amount", "deal_currency"].map(
    (field) => cells(field),
  );
  const status = dealStatus(stage!, closedAs(cells("won"), cells("lost"), cells("closed")), told);
  const deal = cells("opportunity_id") ?? raw("CAST(NULL AS VARCHAR)");
  const company = firstPart(cells("account_id")) ?? raw("CAST(NULL AS VARCHAR)");
  const [number, text] = [cells("contact_number"), cells("contact_name")];
  const contact = firstOf(number, text, raw("CAST(NULL AS VARCHAR)"));
  // A row has one contact, but for those of a company.
  const contacts = sql`greatest(CASE WHEN ${deal} IS NULL THEN 0 ELSE count(DISTINCT ${contact}) OVER (PARTITION BY ${deal}) END,
    coalesce(len(string_split_regex(${contact}, '[;|]')), 0))`;
  const place = sql`dense_rank() OVER (PARTITION BY ${deal} ORDER BY ${contact} NULLS LAST)`;
  const isPart = sql`(${deal} IS NOT NULL AND ${company} IS NULL AND ${contacts} > 1)`;
  const unnumbered = dealKey(cells("name"), company, cells("created_at") ?? close);
  const amount = home ? firstOf(home, cells("amount")) : cells("amount");
  const upTo = (n: Sql) =>
    sql`CAST(round(CAST(${amount ?? sql`NULL`} AS DOUBLE) * (${n}) / ${contacts}, 2) AS DECIMAL(18,4))`;
  const alone = sql`(${isPart} OR ${contacts} <= 1)`;
  return {
    columns: {
      opportunity_id: sql`CASE WHEN ${isPart} AND ${place} > 1 THEN ${deal} || '/' || CAST(${place} AS VARCHAR) ELSE coalesce(${deal}, ${unnumbered}) END`,
      ...(cells("name") ? { name: cells("name")! } : {}),
      account_id: company,
      ...(amount
        ? {
            amount: sql`CASE WHEN ${isPart} THEN CASE WHEN ${place} = ${contacts} THEN ${amount} ELSE ${upTo(place)} END
              - ${upTo(sql`${place} - 1`)} ELSE ${amount} END`,
          }
        : {}),
      stage: stage!,
      status,
      probability: dealProbability(stage!, cells("probability"), status, told),
      ...(close
        ? { expected_close: close, closed_at: sql`CASE WHEN ${status} <> 'open' THEN ${close} END` }
        : {}),
      ...(cells("created_at") ? { created_at: cells("created_at")! } : {}),
      ...(cells("owner") ? { owner: cells("owner")! } : {}),
      ...(cells("channel") ? { channel: cells("channel")! } : {}),
    },
    // Two lists of one deal need not be in the same order: of several contacts the numbers tell alone.
    people:
      number || text
        ? [
            {
              column: "customer_id",
              id: number && sql`CASE WHEN ${alone} THEN ${hubspotNumber(number)!} END`,
              email:
                text &&
                sql`CASE WHEN ${alone} ${number ? sql`AND (${contacts} <= 1 OR ${number} IS NULL)` : raw("")} THEN ${addressIn(text)!} END`,
            },
          ]
        : [],
    ...(home
      ? { currency: currency ? sql`CASE WHEN ${home} IS NULL THEN ${currency} END` : null }
      : { currency: currency ?? null }),
  };
}

/** A row for each contact of a deal that has several and no company. */
function onePerContact(table: Table, mapping: Headers): Spread {
  const column = (field: string) => table.columns.find(({ header }) => header === mapping[field]);
  const [number, text, company] = [column("contact_number"), column("contact_name"), column("account_id")];
  const id = column("opportunity_id");
  const lists = [number, text].filter((one) => one !== undefined);
  if (lists.length === 0 || id === undefined) return { table, mapping };
  const filled = ({ expression }: TableColumn) =>
    sql`coalesce(trim(CAST(${expression} AS VARCHAR)), '') <> ''`;
  const whole = company ? sql`(${filled(company)} OR NOT ${filled(id)})` : sql`NOT ${filled(id)}`;
  const parts = lists.map(({ expression }, i) => {
    const list = sql`CAST(${expression} AS VARCHAR)`;
    return sql`unnest(CASE WHEN ${whole} OR ${list} IS NULL THEN [${list}]
      ELSE coalesce(nullif(list_filter(list_transform(string_split_regex(${list}, '[;|]'), part -> trim(part)), part -> part <> ''), []), [NULL]) END)
      AS ${raw(`contact_${i}`)}`;
  });
  const spread = (relation: Sql) =>
    sql`(SELECT *, ${parts.reduce((all, part) => sql`${all}, ${part}`)} FROM ${relation})`;
  const columns = table.columns.map((one) => {
    const i = lists.indexOf(one);
    return i < 0 ? one : { ...one, expression: raw(`contact_${i}`), type: "VARCHAR" };
  });
  const accounted = table.accounted && spread(table.accounted);
  return { table: { ...table, relation: spread(table.relation), accounted, columns }, mapping };
}

/**
 * A deal that had more contacts, or no company, when it was read before: what is not a part of it any more has no
 * amount. Numbers of other sources may look like those of parts: what another source said is left alone.
 */
async function emptyOldParts(warehouse: Warehouse, dataset: string, importId: number): Promise<void> {
  const { columns } = recordKinds.find(({ name }) => name === "opportunities")!;
  const values = Object.keys(columns).map((name) =>
    name === "amount" ? raw("CAST(0 AS DECIMAL(18,4))") : sql`o.${identifier(name)}`,
  );
  const names = join(Object.keys(columns).map((name) => identifier(name)));
  const read = sql`(SELECT opportunity_id, row_no FROM opportunities_versions
    WHERE dataset = ${dataset} AND import_id = ${importId})`;
  const old = raw("kw_old_parts");
  await warehouse.run(sql`CREATE OR REPLACE TEMP TABLE ${old} AS
    SELECT d.row_no AS read_in, o.* FROM (
      SELECT *, row_number() OVER (PARTITION BY opportunity_id ORDER BY import_id DESC, row_no DESC) AS latest
      FROM opportunities_versions WHERE dataset = ${dataset}
    ) o JOIN (SELECT opportunity_id, min(row_no) AS row_no FROM ${read} GROUP BY opportunity_id) d
      ON d.opportunity_id = split_part(o.opportunity_id, '/', 1)
    WHERE o.latest = 1 AND regexp_full_match(o.opportunity_id, '[0-9]+/[0-9]+') AND o.amount <> 0
      AND o.import_id IN (SELECT import_id FROM imports WHERE format = 'hubspot')
      AND o.opportunity_id NOT IN (SELECT opportunity_id FROM ${read})`);
  await warehouse.run(sql`INSERT INTO opportunities_versions (dataset, import_id, row_no, copy, ${names})
    SELECT ${dataset}, ${importId}, o.read_in, 1, ${join(values)} FROM ${old} o`);
  await note(
    warehouse,
    importId,
    sql`SELECT read_in AS row_no, 'deal.part' AS code, 'opportunity_id' AS field, opportunity_id AS value FROM ${old}`,
  );
}
