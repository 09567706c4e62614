import { expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { prepare } from "../../test/prepare.ts";
import { raw } from "../sql.ts";
import * as queries from "./index.ts";

const orders = raw(`(SELECT * FROM (VALUES
  ('order', 'O1', DATE '2026-01-10', DATE '2026-01-14'),
  ('order', 'O2', DATE '2026-02-10', DATE '2026-02-09'),
  ('order', 'O3', DATE '2026-03-10', DATE '2026-03-20'),
  ('order', 'O4', NULL, NULL)) AS v (kind, order_id, promised_at, delivered_at))`);

it.each(engines)(
  "tells on $name what happened with a customer beside orders, and nothing after as-of",
  async ({ name, open }) => {
    await using warehouse = await open();
    await prepare(warehouse);
    for (const statement of [
      `INSERT INTO interactions_versions (dataset, import_id, row_no, copy, interaction_id, customer_id, day, "at", kind, topic, resolved_at)
        VALUES ('main', 1, 1, 1, 'T1', 'ana', DATE '2026-01-15', TIMESTAMP '2026-01-15 10:00:00', 'complaint', 'delivery', TIMESTAMP '2026-01-17 09:00:00'),
        ('main', 1, 2, 1, 'T2', 'ana', DATE '2026-02-25', TIMESTAMP '2026-02-25 10:00:00', 'question', NULL, TIMESTAMP '2026-03-02 09:00:00'),
        ('main', 1, 3, 1, 'T3', 'bo', DATE '2026-01-15', TIMESTAMP '2026-01-15 10:00:00', 'question', NULL, NULL),
        ('other', 1, 4, 1, 'T4', 'ana', DATE '2026-01-15', TIMESTAMP '2026-01-15 10:00:00', 'question', NULL, NULL)`,
      `INSERT INTO feedback_versions (dataset, import_id, row_no, copy, feedback_id, customer_id, "at", kind, score, scale, text)
        VALUES ('main', 1, 1, 1, 'F1', 'ana', DATE '2026-01-20', 'nps', 3, 10, 'Too slow'),
        ('main', 1, 2, 1, 'F2', 'ana', DATE '2026-02-20', 'nps', NULL, 10, NULL)`,
      `INSERT INTO loyalty_events_versions (dataset, import_id, row_no, copy, customer_id, "at", points, reason, order_id)
        VALUES ('main', 1, 1, 1, 'ana', DATE '2026-01-05', 40, 'order', 'O1')`,
      `INSERT INTO assignments VALUES ('main', 'spring', 'ana', 'Call', 'holdout', 's', DATE '2026-02-01', NULL, NULL, NULL)`,
      `INSERT INTO returns_versions (dataset, import_id, row_no, copy, return_id, order_id, customer_id, "at", quantity, reason)
        VALUES ('main', 1, 1, 1, 'R1', 'O2', 'ana', DATE '2026-02-18', 1, 'too small')`,
      `INSERT INTO deliveries_versions (dataset, import_id, row_no, copy, order_id, promised_at, delivered_at)
        VALUES ('main', 1, 1, 1, 'O4', DATE '2026-02-20', DATE '2026-02-22')`,
      `INSERT INTO consents_versions (dataset, import_id, row_no, copy, customer_id, channel, purpose, given_at, withdrawn_at)
        VALUES ('main', 1, 1, 1, 'ana', 'email', 'marketing', DATE '2026-01-01', DATE '2026-02-26')`,
      `INSERT INTO subscriptions_versions (dataset, import_id, row_no, copy, subscription_id, customer_id, plan, started_at, ended_at)
        VALUES ('main', 1, 1, 1, 'S1', 'ana', 'Monthly', DATE '2026-02-02', DATE '2026-03-02')`,
    ])
      await warehouse.run(raw(statement));
    const query = queries.customerEvents(warehouse.dialect, {
      dataset: "main",
      customer: "ana",
      orders,
      asOf: "2026-02-28",
      records: new Set([
        "interactions",
        "feedback",
        "loyalty_events",
        "returns",
        "consents",
        "subscriptions",
      ]),
    });
    await expect(query.text.trim()).toMatchFileSnapshot(`../../test/${name}/customerEvents.sql`);
    const rows = await warehouse.rows<Record<string, unknown>>(query);
    const told = rows.map((row) => Object.values(row).filter((value) => value !== null));
    expect(told).toEqual([
      ["2026-01-01", "consent", "given", "email"],
      ["2026-01-05", "points", "order", 40, "O1"],
      ["2026-01-14", "delivery", "late", 4, "O1"],
      ["2026-01-15", "interaction", "complaint", "delivery", "2026-01-17"],
      ["2026-01-20", "feedback", "nps", 3, 10, "Too slow"],
      ["2026-02-01", "offer", "Call", "holdout"],
      ["2026-02-02", "subscription", "started", "Monthly"],
      ["2026-02-18", "return", "too small", 1, "O2"],
      ["2026-02-22", "delivery", "late", 2, "O4"],
      ["2026-02-25", "interaction", "question"],
      ["2026-02-26", "consent", "withdrawn", "email"],
    ]);
  },
);
