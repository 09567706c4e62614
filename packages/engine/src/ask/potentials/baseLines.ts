import { date, queries, sql, type Sql } from "@keepworth/warehouse";
import { modelOrders } from "../../run/potentials/modelOrders.ts";
import type { Keepworth } from "../../open.ts";
import type { RunResult } from "../../result.ts";
import type { AccountLine } from "./ledger.ts";
import { hourCostOf } from "../../settings/care.ts";
import type { CustomersOfRun } from "./potentials.ts";

/** Every sale, refund and cost of a customer up to as-of; they add up to base. */
export async function baseLines(
  keepworth: Keepworth,
  customers: CustomersOfRun,
  id: string,
): Promise<AccountLine[]> {
  const { run } = customers;
  const orders = await modelOrders(keepworth.warehouse, run.dataset);
  return [
    ...(await saleLines(keepworth, run, orders, id)),
    ...(await costLines(keepworth, customers, orders, id)),
  ].toSorted((a, b) => a.day.localeCompare(b.day));
}

async function saleLines(
  { warehouse }: Keepworth,
  run: RunResult,
  orders: Sql,
  id: string,
): Promise<AccountLine[]> {
  const { known, margin } = await costRule(warehouse, run, orders);
  const rows = await warehouse.rows<{
    day: string;
    order_id: string | null;
    revenue: number;
    given: number;
    refunded_at: string | null;
    cost: number | null;
  }>(sql`
SELECT day, CAST(order_id AS VARCHAR) AS order_id, revenue, ${queries.refundedBy(run.asOf)} AS given, refunded_at, cost
FROM ${orders} AS o
WHERE CAST(customer_id AS VARCHAR) = ${id} AND kind <> 'nobody' AND day <= ${date(run.asOf)}
ORDER BY day, order_id, revenue`);
  const lines: AccountLine[] = [];
  const add = (kind: string, day: string, about: string | null, amount: number) => {
    if (amount !== 0) lines.push({ potential: "base", day, kind, about, amount });
  };
  let [money, kept] = [0, 0];
  for (const row of rows) {
    const back = row.refunded_at ?? row.day;
    if (known) {
      const share = row.cost === null ? margin : 1;
      const whole = round(row.revenue * share - (row.cost ?? 0));
      const rest = round((row.revenue - row.given) * share - (row.cost ?? 0));
      add("sale", row.day, row.order_id, whole);
      add("refund", back, row.order_id, round(rest - whole));
      continue;
    }
    // The run takes its share of the sum; lines are what each one moves that by, so that they add up to it.
    for (const [kind, day, amount] of [
      ["sale", row.day, row.revenue],
      ["refund", back, -row.given],
    ] as const) {
      money = round(money + amount);
      const next = round(money * margin);
      add(kind, day, row.order_id, round(next - kept));
      kept = next;
    }
  }
  return lines;
}

/** How the run saw the cost of goods: whether orders' own counted, and the share kept of an order without one. */
async function costRule(
  warehouse: Keepworth["warehouse"],
  run: RunResult,
  orders: Sql,
): Promise<{ known: boolean; margin: number }> {
  const told = run.assumptions.find(({ name }) => name === "margin");
  const { covered, cost } = await warehouse.row<{ net: number; covered: number; cost: number }>(
    queries.knownCosts(warehouse.dialect, { orders, asOf: run.asOf }),
  );
  const known = covered > 0 && !run.warnings.some(({ code }) => code === "costs.few");
  if (told?.source === "option" || told?.source === "settings")
    return { known, margin: cut(Number(told.value)) };
  return { known, margin: known ? cut((covered - cost) / covered) : 1 };
}

/** As many decimals as the run works with. */
function cut(margin: number): number {
  return Number(margin.toFixed(8));
}

/** Costs that are told by what they were for, not by where they were booked. */
const ofTheirOwn: readonly string[] = ["reward", "points", "lesson", "handling"];

async function costLines(
  { warehouse, settings }: Keepworth,
  { run, table }: CustomersOfRun,
  orders: Sql,
  id: string,
): Promise<AccountLine[]> {
  // Booked costs say themselves whom they were for.
  const flat = run.assumptions.find(
    ({ name, source }) => name === "acquisitionCost" && source !== "data",
  )?.value;
  // Only what is booked on nobody is shared with others.
  const [shared] = await warehouse.rows(
    sql`SELECT 1 AS one FROM costs WHERE dataset = ${run.dataset} AND customer_id IS NULL LIMIT 1`,
  );
  const own = (relation: Sql, name: Sql) =>
    shared
      ? relation
      : sql`(SELECT * FROM ${relation} AS ${name} WHERE CAST(customer_id AS VARCHAR) = ${id})`;
  const rows = await warehouse.rows<{ day: string; kind: string; amount: number; source: string }>(sql`
SELECT day, kind, amount, source FROM (${queries.costLines(warehouse.dialect, {
    customers: own(table, sql`all_customers`),
    orders: own(orders, sql`all_orders`),
    dataset: run.dataset,
    asOf: run.asOf,
    key: settings.ledger.costKey,
    acquisition: {
      perCustomer: typeof flat === "number" ? String(flat) : toldText(settings.acquisitionCost),
      byChannel: Object.entries(settings.keep.acquisitionCosts).map(
        ([channel, amount]) => [channel, String(amount)] as const,
      ),
    },
    pointCost: settings.loyalty.redeemedIn === "beside" ? String(settings.loyalty.pointValue) : null,
    hourCost: hourCostOf(settings.care),
  })}) AS lines WHERE customer_id = ${id} AND amount <> 0 ORDER BY day, kind, amount`);
  return rows.map(({ day, kind, amount, source }) => ({
    potential: "base",
    day,
    kind: ofTheirOwn.includes(source) ? source : kind,
    about: ofTheirOwn.includes(source) ? null : source,
    amount: -amount,
  }));
}

function toldText(amount: number | undefined): string | null {
  return amount === undefined ? null : String(amount);
}

/** To the four decimals that money is kept with. */
function round(amount: number): number {
  return Math.round(amount * 10_000) / 10_000;
}
