import { identifier, join, raw, recordKinds, sql, type RecordName, type Sql } from "@keepworth/warehouse";
import type { IssueCode } from "../issues.ts";

/** What holds for every record of a kind, whatever file it comes from. */
export interface KindRules {
  /** Columns that must have a value. */
  readonly required: readonly string[];
  /** Columns of people without whom the record is nobody's. */
  readonly somebody: readonly string[];
  readonly notNegative: readonly string[];
  readonly shares: readonly string[];
  /** Pairs of days of which the second must not come before the first. */
  readonly inOrder: readonly (readonly [string, string])[];
}

const none: KindRules = { required: [], somebody: [], notNegative: [], shares: [], inOrder: [] };

export const kindRules: Readonly<Record<RecordName, KindRules>> = {
  products: { ...none, required: ["product_id"], notNegative: ["list_price", "cost"] },
  customers: { ...none, somebody: ["customer_id"], notNegative: ["acquisition_cost"] },
  costs: { ...none, required: ["day", "amount"] },
  budget_lines: { ...none, required: ["name", "month", "amount"], notNegative: ["amount"] },
  subscriptions: {
    ...none,
    required: ["started_at"],
    somebody: ["customer_id"],
    notNegative: ["amount"],
    inOrder: [["started_at", "ended_at"]],
  },
  referrals: { ...none, somebody: ["referrer", "referee"], notNegative: ["reward"] },
  leads: { ...none, required: ["lead_id"], notNegative: ["cost"] },
  opportunities: { ...none, required: ["opportunity_id"], notNegative: ["amount"], shares: ["probability"] },
  knowledge: {
    ...none,
    required: ["learned"],
    somebody: ["customer_id"],
    notNegative: ["cost", "years"],
    shares: ["probability", "share"],
  },
  loyalty_events: { ...none, required: ["at", "points"], somebody: ["customer_id"] },
  treatments: {
    ...none,
    required: ["treatment"],
    notNegative: ["cost", "incentive", "capacity"],
    shares: ["uplift", "uplift_error"],
  },
  interactions: {
    ...none,
    required: ["at", "kind"],
    somebody: ["customer_id"],
    notNegative: ["reopened", "minutes", "cost"],
    inOrder: [
      ["at", "first_response_at"],
      ["at", "resolved_at"],
    ],
  },
  feedback: { ...none, required: ["at", "kind"], notNegative: ["score", "scale"] },
  consents: { ...none, somebody: ["customer_id"] },
  preferences: { ...none, required: ["key", "value"], somebody: ["customer_id"] },
  deliveries: { ...none, required: ["order_id"] },
  returns: { ...none, required: ["at"], notNegative: ["quantity"] },
};

/** A fault of a record: its code, the column, and when. */
export interface Fault {
  readonly code: IssueCode;
  readonly column: string;
  readonly when: Sql;
}

const plausible = (day: Sql) => sql`(${day} >= DATE '1970-01-01' AND ${day} < DATE '2200-01-01')`;

/**
 * The faults that a record is refused for, first the weightiest.
 *
 * @param column  the value of a column; null where the file has none
 * @param unreadable  whether the cell of that name has something in it that cannot be read; null where it cannot be
 */
export function faultsOf(
  kind: RecordName,
  column: (name: string) => Sql | null,
  unreadable: (name: string) => Sql | null,
): Fault[] {
  const rules = kindRules[kind];
  const { columns } = recordKinds.find(({ name }) => name === kind)!;
  const faults: Fault[] = [];
  for (const name of rules.required) {
    const value = column(name) ?? raw("NULL");
    const type = columns[name]!;
    const dated = type === "day" || type === "instant";
    const [invalid, missing] = dated
      ? (["date.invalid", "date.missing"] as const)
      : type === "money"
        ? (["amount.invalid", "amount.missing"] as const)
        : (["number.invalid", "value.missing"] as const);
    const spoilt = unreadable(name);
    if (spoilt) faults.push({ code: invalid, column: name, when: spoilt });
    faults.push({ code: missing, column: name, when: sql`${value} IS NULL` });
    if (dated) faults.push({ code: "date.implausible", column: name, when: sql`NOT ${plausible(value)}` });
  }
  for (const name of rules.shares) {
    const value = column(name);
    if (value)
      faults.push({ code: "share.outside", column: name, when: sql`NOT (${value} BETWEEN 0 AND 1)` });
  }
  for (const name of rules.notNegative) {
    const value = column(name);
    if (value) faults.push({ code: "number.negative", column: name, when: sql`${value} < 0` });
  }
  for (const [first, second] of rules.inOrder) {
    const [from, to] = [column(first), column(second)];
    if (from && to) faults.push({ code: "dates.order", column: second, when: sql`${to} < ${from}` });
  }
  return faults;
}

/** A day that no record can have is none. */
export function plausibleDay(day: Sql): Sql {
  return sql`CASE WHEN ${plausible(day)} THEN ${day} END`;
}

/** What a record goes by where its file gives it no number. */
export interface OwnKey {
  readonly column: string;
  readonly value: Sql;
  /** Whether alike ones of a file are records of their own, counted; else the last of them tells. */
  readonly counted: boolean;
}

/** Null where nothing tells a record of the kind without a number. */
export function ownKey(kind: RecordName): OwnKey | null {
  switch (kind) {
    case "subscriptions":
      return {
        column: "subscription_id",
        value: sql`concat_ws('/', customer_id, plan, CAST(started_at AS VARCHAR))`,
        counted: false,
      };
    // What does not change when a case is solved, or a question answered after all.
    case "interactions":
      return hashed("interaction_id", [
        "customer_id",
        "at",
        "kind",
        "topic",
        "channel",
        "product_id",
        "order_id",
      ]);
    case "feedback":
      // Nothing else tells what is given without a name.
      return hashed(
        "feedback_id",
        ["customer_id", "at", "kind", "order_id", "product_id", "interaction_id"],
        {
          unless: "customer_id",
          also: ["score", "text"],
        },
      );
    case "returns":
      return hashed("return_id", ["order_id", "customer_id", "product_id", "at"]);
    default:
      return null;
  }
}

function hashed(
  column: string,
  parts: readonly string[],
  more?: { readonly unless: string; readonly also: readonly string[] },
): OwnKey {
  const part = (name: string) => sql`coalesce(CAST(${identifier(name)} AS VARCHAR), '')`;
  const also = more
    ? more.also.map(
        (name) => sql`CASE WHEN ${identifier(more.unless)} IS NULL THEN ${part(name)} ELSE '' END`,
      )
    : [];
  const said = join([...parts.map(part), ...also]);
  return { column, value: sql`left(sha256(concat_ws(chr(31), ${said})), 16)`, counted: true };
}
