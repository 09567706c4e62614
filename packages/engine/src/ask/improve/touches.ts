import { queries, join, sql, type Dialect, type Sql } from "@keepworth/warehouse";
import type { RunResult } from "../../result.ts";
import { subjectKinds, type SubjectKind } from "./answer.ts";

/** Kinds of contacts that are support. */
const contacts = ["question", "complaint", "request", "call", "visit"] as const;

/** How a kind's touches are compared. */
export interface KindRules {
  /**
   * each: every subject with clocks of the kind that it did not touch; none: all with those that no subject touched;
   * orders: with order days near which there is no touch at all.
   */
  readonly comparison: "each" | "none" | "orders";
  /** Days within which touches are one. */
  readonly near: number;
  /** Subjects that are looked at. */
  readonly most: number;
}

export const kindRules: Readonly<Record<SubjectKind, KindRules>> = {
  product: { comparison: "each", near: 0, most: 50 },
  category: { comparison: "each", near: 0, most: 30 },
  "first-product": { comparison: "each", near: 0, most: 30 },
  lateness: { comparison: "none", near: 0, most: 10 },
  "return-reason": { comparison: "none", near: 0, most: 30 },
  topic: { comparison: "orders", near: 14, most: 30 },
};

/** The kind of rows that say when customers ordered at all. */
export const orderKind = "order";
/** Kinds by their place in columns. */
export const kindNames: readonly string[] = [...subjectKinds, orderKind];

/** Every touch of some kinds, and every order day, as rows: kind, customer_id, day, event, grp. */
export function allTouches(
  dialect: Dialect,
  { dataset, asOf }: RunResult,
  orders: Sql,
  kinds: readonly SubjectKind[],
): Sql {
  const told = { dataset, orders, asOf };
  const of: Record<SubjectKind, readonly Sql[]> = {
    product: [queries.lineTouches(dialect, { ...told, by: "product" })],
    category: [queries.lineTouches(dialect, { ...told, by: "category" })],
    "first-product": [queries.lineTouches(dialect, { ...told, by: "first-product" })],
    lateness: [queries.lateOrders(dialect, { ...told, by: "lateness" })],
    "return-reason": [queries.returnedOrders(dialect, { ...told, by: "reason" })],
    topic: contacts.map((kind) => queries.contactEvents(kind)(dialect, { ...told, by: "topic" })),
  };
  const parts = [
    ...kinds.flatMap((kind) => of[kind].map((query) => ({ kind: kind as string, query }))),
    { kind: orderKind, query: queries.orderDays(told) },
  ];
  return join(
    parts.map(
      ({ kind, query }) =>
        sql`SELECT ${kind} AS kind, customer_id, day, event, grp FROM (${query}) AS touches`,
    ),
    "\nUNION ALL\n",
  );
}
