import { KeepworthError } from "@keepworth/models";
import { ordersRelation } from "@keepworth/sources";
import { date, identifier, join, queries, raw, sql, type Sql } from "@keepworth/warehouse";
import { exportColumns } from "../exportColumns.ts";
import type { Keepworth } from "../open.ts";
import type { CustomerRow, RunResult } from "../result.ts";
import { addDays, daysBetween } from "../run/days.ts";
import type { CustomerAnswer } from "./answers.ts";
import { contactsOf } from "./customersPage.ts";
import { lawOf, type CustomerLaw } from "./lawOf.ts";
import { ratePerUnit, revenuePerOrder } from "./ofRun.ts";
import { publishedRun, type PublishedRun, type Which } from "./publishedRun.ts";

type Reason = CustomerAnswer["why"][number];

/**
 * One customer explained: the figures of the run, and the orders behind them. Of those, only what a run as of its day
 * would know is read; where they are gone since (an import was undone), a reason says so.
 *
 * @throws KeepworthError "customer.missing", "run.missing", "run.pruned"; "file.missing" or "import.inPlace" where
 * orders are read from a file that is gone or has changed
 */
export async function customer(
  keepworth: Keepworth,
  id: string,
  options: Which & { readonly contacts?: boolean } = {},
): Promise<CustomerAnswer> {
  const { warehouse } = keepworth;
  const { contacts = false } = options;
  const published = await publishedRun(keepworth, options);
  const { result } = published;
  const [figures] = await warehouse.rows<CustomerRow>(sql`
SELECT ${join(exportColumns.map((name) => identifier(name)))} FROM ${published.customers()} AS c WHERE customer_id = ${id}`);
  if (!figures) throw new KeepworthError("customer.missing", { customer: id, dataset: result.dataset });
  const contact = contacts ? (await contactsOf(keepworth, result, [id])).get(id) : null;
  const orders = await ordersRelation(warehouse, result.dataset);
  const { history, days } = await readHistory(keepworth, orders, id, result);
  const events = await readEvents(keepworth, orders, id, { result, texts: contacts });
  const usualGapDays = median(days.slice(1).map((day, i) => daysBetween(days[i]!, day)));
  const firstOrder = addDays(result.asOf, -figures.age_days);
  const { frequency, age_days: age, recency_days: recency } = figures;
  const state = { x: frequency, tx: age - recency, T: age };
  const law = lawOf(result, state, await groupOf(keepworth, id, published));
  const lastOrder = addDays(result.asOf, -figures.recency_days);
  return {
    customer: figures,
    contact: contact === undefined ? { name: null, email: null, phone: null } : contact,
    history,
    events,
    ordersInTotal: history.filter(({ kind }) => kind === "order").length,
    firstOrder,
    lastOrder,
    usualGapDays,
    daysSinceLast: figures.recency_days,
    nextOrder: nextOrder(result, law),
    horizonDays: result.horizonDays,
    why: [
      ...(history.length === 0 ? [{ code: "customer.gone", details: {} }] : rhythm(figures, usualGapDays)),
      ...spending(figures, result),
    ],
    discountedLifetimeOrders: lifetimeOrders(result, law),
    growth:
      figures.growth === null
        ? null
        : { value: figures.growth, low: figures.growth_low ?? 0, high: figures.growth_high ?? 0 },
  };
}

/** A customer's orders, and the days that count as purchases by the rule of the run: in one look through the orders. */
async function readHistory(
  { warehouse }: Keepworth,
  orders: Sql,
  id: string,
  { asOf }: RunResult,
): Promise<{ history: CustomerAnswer["history"]; days: string[] }> {
  const traits = { refunds: true, costs: false };
  const purchases = queries.purchaseDays(warehouse.dialect, {
    orders: raw("mine"),
    traits,
    asOf,
    margin: "1",
  });
  const rows = await warehouse.rows<CustomerAnswer["history"][number] & { purchase: number }>(sql`
WITH mine AS (
  SELECT * FROM ${orders} AS o WHERE CAST(customer_id AS VARCHAR) = ${id} AND day <= ${date(asOf)}
)
SELECT CAST(kind AS VARCHAR) AS kind, day, CAST(order_id AS VARCHAR) AS "orderId", revenue,
  ${queries.refundedBy(asOf)} AS refunded, cost, channel,
  CASE WHEN day IN (SELECT day FROM (${purchases}) AS purchases WHERE day IS NOT NULL) THEN 1 ELSE 0 END AS purchase
FROM mine
ORDER BY day, order_id, revenue`);
  const days = new Set<string>();
  const history = rows.map(({ purchase, ...order }) => {
    if (purchase === 1) days.add(order.day);
    return order;
  });
  return { history, days: [...days] };
}

async function readEvents(
  { warehouse }: Keepworth,
  orders: Sql,
  customer: string,
  { result: { dataset, asOf }, texts }: { readonly result: RunResult; readonly texts: boolean },
): Promise<CustomerAnswer["events"]> {
  const own = sql`(SELECT * FROM ${orders} AS own WHERE CAST(customer_id AS VARCHAR) = ${customer})`;
  const imported = await warehouse.state.rows<{ kind: string }>(
    sql`SELECT DISTINCT kind FROM imports WHERE dataset = ${dataset} AND undone_at IS NULL`,
  );
  const records = new Set(imported.map(({ kind }) => kind));
  const told = { dataset, customer, asOf, orders: own, records };
  const rows = await warehouse.rows<CustomerEventRow>(queries.customerEvents(warehouse.dialect, told));
  return rows.map(({ until_day: solved, order_id: orderId, text, ...event }) => ({
    ...event,
    solved,
    orderId,
    text: texts ? text : null,
  }));
}

interface CustomerEventRow extends Omit<CustomerAnswer["events"][number], "solved" | "orderId"> {
  until_day: string | null;
  order_id: string | null;
}

function nextOrder(result: RunResult, law: CustomerLaw): CustomerAnswer["nextOrder"] {
  const next = law.model.nextPurchase(law.params, law.state);
  const { pNever } = next;
  // Quantiles of the date given that one comes at all.
  const day = (level: number) => {
    const days = law.days(next.quantile(level * (1 - pNever)));
    return days < 36_525 ? addDays(result.asOf, Math.ceil(days)) : null;
  };
  return { pNever, early: day(0.25), median: pNever > 0.5 ? null : day(0.5), late: day(0.75) };
}

function lifetimeOrders(result: RunResult, { model, params, state }: CustomerLaw): number | null {
  const rate = ratePerUnit(result);
  return rate > 0 ? model.dert(params, state, { rate }) : null;
}

/**
 * The purchase model of a run as it sees one of its customers.
 *
 * @throws KeepworthError "customer.missing", "run.missing", "run.pruned"
 */
export async function lawOfCustomer(
  keepworth: Keepworth,
  id: string,
  which: Which,
): Promise<{ run: RunResult; law: CustomerLaw }> {
  const published = await publishedRun(keepworth, which);
  const { result: run } = published;
  const [row] = await keepworth.warehouse.rows<Pick<CustomerRow, "frequency" | "age_days" | "recency_days">>(
    sql`SELECT frequency, age_days, recency_days FROM ${published.customers()} AS c WHERE customer_id = ${id}`,
  );
  if (!row) throw new KeepworthError("customer.missing", { customer: id, dataset: run.dataset });
  const state = { x: row.frequency, tx: row.age_days - row.recency_days, T: row.age_days };
  return { run, law: lawOf(run, state, await groupOf(keepworth, id, published)) };
}

/** The customer's group by covariates; 0 where the run has none. */
async function groupOf(
  { warehouse }: Keepworth,
  id: string,
  { customers, result }: PublishedRun,
): Promise<number> {
  if (!result.covariates) return 0;
  const { g } = await warehouse.row<{ g: number }>(
    sql`SELECT g FROM ${customers()} WHERE customer_id = ${id}`,
  );
  return g;
}

function rhythm(figures: CustomerRow, gap: number | null): Reason[] {
  const days = figures.recency_days;
  if (figures.frequency === 0) return [{ code: "customer.once", details: { days } }];
  if (gap === null || gap === 0) return [{ code: "customer.few", details: { orders: figures.orders, days } }];
  const times = days / gap;
  return [
    {
      code: times > 2 ? "customer.overdue" : times > 1 ? "customer.due" : "customer.onTime",
      details: { days, gap, times },
    },
  ];
}

function spending(figures: CustomerRow, result: RunResult): Reason[] {
  if (figures.expected_spend === null) return [];
  const mean = revenuePerOrder(result);
  if (!(mean > 0)) return [];
  const details = { spend: figures.expected_spend, mean, share: figures.expected_spend / mean - 1 };
  const code = details.share > 0.15 ? "spend.above" : details.share < -0.15 ? "spend.below" : "spend.usual";
  return [{ code: `customer.${code}`, details }];
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
