import type { Dialect } from "./dialect.ts";
import { duckdbDialect } from "./duckdb/dialect.ts";
import { identifier, join, raw, sql, type Sql } from "./sql.ts";

/** What a column of a record holds; `flag` may be unknown, `json` is text, `instant` is in UTC. */
export type RecordType = "text" | "money" | "number" | "count" | "day" | "instant" | "flag" | "json";

/** A kind of record beside orders. */
export interface RecordKind {
  /** Also the name of the view that shows what is valid. */
  readonly name: RecordName;
  readonly columns: Readonly<Record<string, RecordType>>;
  /**
   * What tells one record from another. Empty: its content does, and alike ones of a file are counted (`copy`), so that
   * the same file again changes nothing.
   */
  readonly key: readonly string[];
  /**
   * Whether several files may each tell a part: of each column the value of the latest file that has one is valid; or,
   * where all are days, the latest day, whatever file tells it.
   */
  readonly merges?: "file" | "day";
}

/** Names and columns of the canonical records beside orders. Days are the shop's own; money is in the currency of the orders. */
const columns = {
  products: {
    product_id: "text",
    name: "text",
    category: "text",
    list_price: "money",
    cost: "money",
    /** Product ids, several divided by a bar. */
    replaces: "text",
    complements: "text",
    upgrade_of: "text",
  },
  customers: {
    customer_id: "text",
    /** The company that a contact belongs to. */
    account_id: "text",
    owner: "text",
    country: "text",
    language: "text",
    acquired_at: "day",
    channel: "text",
    acquisition_cost: "money",
    /** The customer who brought this one. */
    referred_by: "text",
    attributes: "json",
  },
  costs: {
    /** Of a customer, or else of a channel, or else of all. */
    customer_id: "text",
    channel: "text",
    day: "day",
    /** service, support, marketing or acquisition. */
    kind: "text",
    amount: "money",
    note: "text",
  },
  budget_lines: {
    name: "text",
    /** The first day of it. */
    month: "day",
    amount: "money",
    /** 1 is funded first. */
    priority: "count",
  },
  subscriptions: {
    subscription_id: "text",
    customer_id: "text",
    plan: "text",
    /** For one `interval`. */
    amount: "money",
    /** day, week, month or year; several: "3 month". */
    interval: "text",
    started_at: "day",
    trial_end: "day",
    cancel_requested_at: "day",
    cancel_reason: "text",
    payment_failed_at: "day",
    ended_at: "day",
    renews_at: "day",
    /** trialing, active, past_due, canceled, unpaid, paused or incomplete. */
    status: "text",
    channel: "text",
  },
  referrals: {
    referrer: "text",
    referee: "text",
    at: "day",
    /** new: would not have come otherwise; anyway; null: not known. */
    kind: "text",
    /** Paid to the referrer. */
    reward: "money",
  },
  leads: {
    lead_id: "text",
    name: "text",
    account_id: "text",
    channel: "text",
    created_at: "day",
    converted_at: "day",
    /** Whom it became. */
    customer_id: "text",
    status: "text",
    owner: "text",
    cost: "money",
  },
  opportunities: {
    opportunity_id: "text",
    name: "text",
    account_id: "text",
    customer_id: "text",
    amount: "money",
    /** In money; null: the shop's share of `amount`. */
    margin: "money",
    stage: "text",
    /** Stated by the CRM; 0 to 1. */
    probability: "number",
    created_at: "day",
    expected_close: "day",
    closed_at: "day",
    /** open, won or lost. */
    status: "text",
    owner: "text",
    channel: "text",
    /** Whether it comes on top of what the customer buys anyway. */
    incremental: "flag",
    /** The order that it became: such orders do not enter the fit of the purchase model. */
    order_id: "text",
  },
  knowledge: {
    customer_id: "text",
    day: "day",
    /** What was learned; the shares of one insight add up to at most 1. */
    learned: "text",
    cost: "money",
    benefit_per_year: "money",
    years: "number",
    probability: "number",
    /** Of the benefit that is this customer's merit; 0 to 1. */
    share: "number",
  },
  loyalty_events: {
    customer_id: "text",
    at: "day",
    points: "number",
    /** order, engagement, redeemed, expired, adjusted. */
    reason: "text",
    order_id: "text",
  },
  treatments: {
    treatment: "text",
    /** One of the treatment library (`decisions`: treatmentKinds). */
    kind: "text",
    /** Paid for everybody approached. */
    cost: "money",
    /** Paid to whom it moves and to those who would have come anyway. */
    incentive: "money",
    /** Rise of the probability to stay or to buy; 0 to 1. */
    uplift: "number",
    /** Standard error of it. */
    uplift_error: "number",
    /** assumed or measured. */
    uplift_source: "text",
    /** How many customers it can take. */
    capacity: "count",
    /** RFM segments, divided by a bar; null: all. */
    segments: "text",
    /** marketing, sales or service. */
    role: "text",
    /** The channel that it goes through. */
    channel: "text",
  },
  interactions: {
    interaction_id: "text",
    customer_id: "text",
    /** The shop's own day of `at`. */
    day: "day",
    at: "instant",
    /** question, complaint, request, call, visit, usage or education. */
    kind: "text",
    topic: "text",
    product_id: "text",
    order_id: "text",
    channel: "text",
    /** open or solved; null: not said, then `resolved_at` tells. */
    status: "text",
    first_response_at: "instant",
    resolved_at: "instant",
    /** How many times. */
    reopened: "count",
    /** Of work on it. */
    minutes: "number",
    /** What handling it cost; null: `minutes` times the settings' cost of an hour. */
    cost: "money",
    /** Whether the customer said afterwards that it was handled well. */
    satisfied: "flag",
  },
  feedback: {
    feedback_id: "text",
    /** null: it was given without a name. */
    customer_id: "text",
    at: "day",
    /** nps, csat or review. */
    kind: "text",
    /** null: asked, and not answered. */
    score: "number",
    /** The highest score that there is: 10, 5. */
    scale: "number",
    order_id: "text",
    product_id: "text",
    interaction_id: "text",
    text: "text",
  },
  consents: {
    customer_id: "text",
    /** email, phone, post, sms…; all: every one. */
    channel: "text",
    /** marketing, service…; all: every one. */
    purpose: "text",
    given_at: "day",
    withdrawn_at: "day",
  },
  preferences: {
    customer_id: "text",
    key: "text",
    value: "text",
    /** stated or derived. */
    source: "text",
    at: "day",
  },
  deliveries: {
    order_id: "text",
    promised_at: "day",
    delivered_at: "day",
    carrier: "text",
  },
  returns: {
    return_id: "text",
    order_id: "text",
    customer_id: "text",
    product_id: "text",
    at: "day",
    quantity: "number",
    reason: "text",
  },
} as const satisfies Record<string, Record<string, RecordType>>;

export type RecordName = keyof typeof columns;

/** One row of a kind, as the warehouse gives it. */
export type RecordOf<Name extends RecordName> = {
  [Column in keyof (typeof columns)[Name]]: ValueOf<(typeof columns)[Name][Column] & RecordType> | null;
};

type ValueOf<Type extends RecordType> = Type extends "money" | "number" | "count"
  ? number
  : Type extends "flag"
    ? boolean
    : string;

const keys: Record<RecordName, readonly string[]> = {
  products: ["product_id"],
  customers: ["customer_id"],
  costs: [],
  budget_lines: ["name", "month"],
  subscriptions: ["subscription_id"],
  referrals: ["referee"],
  leads: ["lead_id"],
  opportunities: ["opportunity_id"],
  knowledge: [],
  loyalty_events: [],
  treatments: ["treatment"],
  interactions: ["interaction_id"],
  feedback: ["feedback_id"],
  consents: ["customer_id", "channel", "purpose"],
  preferences: ["customer_id", "key"],
  deliveries: ["order_id"],
  returns: ["return_id"],
};

const merging: Partial<Record<RecordName, RecordKind["merges"]>> = {
  customers: "file",
  products: "file",
  // An old list that is read again does not take back what somebody decided since.
  consents: "day",
  deliveries: "file",
};

/** Every kind of record beside orders. Each has a table `<name>_versions` and a view `<name>`. */
export const recordKinds: readonly RecordKind[] = (Object.keys(columns) as RecordName[]).map((name) => ({
  name,
  columns: columns[name],
  key: keys[name],
  ...(merging[name] ? { merges: merging[name] } : {}),
}));

const sqlTypes: Record<RecordType, string> = {
  text: "VARCHAR",
  money: "DECIMAL(18,4)",
  number: "DOUBLE",
  count: "INTEGER",
  day: "DATE",
  instant: "TIMESTAMP",
  flag: "BOOLEAN",
  json: "VARCHAR",
};

/** The columns of `<name>_versions`, which has one row per row of a file, with their types. */
export function versionColumns({ columns: typed }: RecordKind): Readonly<Record<string, string>> {
  return {
    dataset: "VARCHAR",
    import_id: "INTEGER",
    row_no: "BIGINT",
    copy: "INTEGER",
    ...Object.fromEntries(Object.entries(typed).map(([column, type]) => [column, sqlTypes[type]])),
  };
}

/**
 * The statements that make the tables of a kind in the embedded file: `<name>_versions`, and the view `<name>` of what is
 * valid (dataset and the columns), which follows from the imports that are there.
 */
export function recordTables(kind: RecordKind): string[] {
  const definitions = Object.entries(versionColumns(kind)).map(
    ([column, type]) => `"${column}" ${type}${column in kind.columns ? "" : " NOT NULL"}`,
  );
  return [
    `CREATE TABLE ${kind.name}_versions (${definitions.join(", ")})`,
    `CREATE VIEW ${kind.name} AS ${validRecords(duckdbDialect, kind).text}`,
  ];
}

/**
 * What is valid of the versions of a kind: dataset and the columns.
 *
 * @param versions  the table of them, or a part of it that has all versions of each of its records
 */
export function validRecords(
  dialect: Dialect,
  { name, columns: typed, key, merges }: RecordKind,
  versions: Sql = identifier(`${name}_versions`),
): Sql {
  const names = Object.keys(typed).map((column) => identifier(column));
  const keys = key.map((column) => identifier(column));
  if (merges) {
    const rest = Object.keys(typed).filter((column) => !key.includes(column));
    const parts = rest
      .map((column) => identifier(column))
      .map((column) => {
        const told =
          merges === "day"
            ? sql`max(${column})`
            : dialect.valueAtLast(column, raw("import_id"), raw("row_no"));
        return sql`${told} AS ${column}`;
      });
    return sql`SELECT dataset, ${join(keys)}, ${join(parts)} FROM ${versions}
        GROUP BY dataset, ${join(keys)}`;
  }
  const told = keys.length > 0 ? keys : [...names, raw("copy")];
  return sql`SELECT dataset, ${join(names)} FROM (
      SELECT *, row_number() OVER (PARTITION BY dataset, ${join(told)} ORDER BY import_id DESC, row_no DESC) AS version
      FROM ${versions}) AS versions WHERE version = 1`;
}

/**
 * The records of a kind that are one customer's, as a relation with the columns of the view: where the versions are at
 * hand, quicker than the view, which looks at everybody's first.
 */
export function recordsOfCustomer(
  dialect: Dialect,
  name: RecordName,
  { dataset, customer }: { readonly dataset: string; readonly customer: string },
): Sql {
  const own = sql`dataset = ${dataset} AND customer_id = ${customer}`;
  if (!dialect.keepsVersions) return sql`(SELECT * FROM ${identifier(name)} WHERE ${own})`;
  const kind = recordKinds.find((one) => one.name === name)!;
  const versions = identifier(`${name}_versions`);
  const [key, ...more] = kind.key.filter((column) => column !== "customer_id").map((one) => identifier(one));
  const touched = sql`SELECT * FROM ${versions} WHERE ${own}`;
  // Another version of the same record may name another customer.
  const whole =
    key !== undefined && more.length + 1 === kind.key.length
      ? sql`SELECT * FROM ${versions} WHERE dataset = ${dataset}
        AND ${key} IN (SELECT ${key} FROM (${touched}) AS touched)`
      : touched;
  return sql`(WITH versions_of AS (${whole})
    SELECT * FROM (${validRecords(dialect, kind, raw("versions_of"))}) AS valid WHERE customer_id = ${customer})`;
}
