import { paybackPayment, periodicRate } from "@keepworth/decisions";
import { ordersRelation } from "@keepworth/sources";
import { queries } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { Figure } from "../../result.ts";
import { lawOf } from "../lawOf.ts";
import type { PlacedCustomers } from "../storedCustomers.ts";

/** What customers won in a channel have brought, month by month, and will bring. */
export interface ChannelWorth {
  readonly channel: string;
  readonly customers: number;
  /** A customer: margin to date and to come, discounted to the first order, before the cost of winning. */
  readonly worth: Figure | null;
  /** Margin a customer by month since the first order, summed up and discounted; observed months only. */
  readonly curve: readonly Figure[];
  /** Share of what comes after those months that has come so many months later. */
  readonly later: readonly number[];
}

/** Customers are dealt into so many groups; leaving one out at a time tells the sampling error. */
const groups = 20;
/** A month that fewer customers were watched for is not shown. */
const fewest = 20;
/** A 90 % interval is so many standard errors wide to either side. */
const errors = 1.645;
/** How far ahead payback is looked for. */
const farMonths = 120;

/** Reads what `queries` ask of cohorts: margins as the run keeps them, serving paid. */
export async function cohortOptions({ warehouse }: Keepworth, { run, table }: PlacedCustomers) {
  const { revenue } = run.books.customers;
  const serving = revenue > 0 ? (run.books.costs?.serving ?? 0) / revenue : 0;
  const told = run.assumptions.find(({ name }) => name === "margin")?.value;
  const margin = (typeof told === "number" ? told : run.margin + serving) - serving;
  return {
    portfolio: table,
    orders: await ordersRelation(warehouse, run.dataset),
    asOf: run.asOf,
    margin: margin.toFixed(8),
    serving: serving.toFixed(8),
    costs: run.profit,
    groups,
    annualRate: run.discountRate,
  };
}

/** The worth of customers by the channel that won them, with intervals from leaving out groups of customers. */
export async function channelCurves(keepworth: Keepworth, placed: PlacedCustomers): Promise<ChannelWorth[]> {
  const { warehouse } = keepworth;
  const options = await cohortOptions(keepworth, placed);
  const { dialect } = warehouse;
  const months = await warehouse.rows<{ channel: string; g: number; month: number; margin: number }>(
    queries.channelMonths(dialect, options),
  );
  const ages = await warehouse.rows<{ channel: string; g: number; months: number; customers: number }>(
    queries.channelAges(dialect, options),
  );
  const worth = await warehouse.rows<Worth>(queries.channelWorth(dialect, options));
  const names = [...new Set(worth.map(({ channel }) => channel))];
  const rate = periodicRate(placed.run.discountRate, "month");
  return names.map((channel) => {
    const own = <T extends { channel: string }>(rows: readonly T[]) =>
      rows.filter((row) => row.channel === channel);
    const curve = curveOf(own(months), own(ages), rate);
    return {
      channel,
      customers: own(worth).reduce((sum, { customers }) => sum + customers, 0),
      worth: worthOf(own(worth), placed),
      curve,
      later: laterShares(placed, curve.length),
    };
  });
}

interface Worth {
  channel: string;
  g: number;
  customers: number;
  observed: number;
  ahead: number | null;
}

function worthOf(rows: readonly Worth[], { run }: PlacedCustomers): Figure | null {
  if (rows.some(({ ahead }) => ahead === null)) return null;
  const mean = (without: number, of: (row: Worth) => number): number => {
    const kept = rows.filter(({ g }) => g !== without);
    const customers = kept.reduce((sum, row) => sum + row.customers, 0);
    return customers > 0 ? kept.reduce((sum, row) => sum + of(row), 0) / customers : Number.NaN;
  };
  const value = mean(-1, ({ observed, ahead }) => observed + ahead!);
  const sampling = jackknife(value, (g) => mean(g, ({ observed, ahead }) => observed + ahead!));
  // What the run is uncertain of in the sum of what is to come, it is uncertain of here.
  const { growth, growthLow, growthHigh } = run.total;
  const common =
    growth && growth > 0
      ? ((growthHigh! - growthLow!) / 2 / errors / growth) * mean(-1, ({ ahead }) => ahead!)
      : 0;
  const half = errors * Math.hypot(sampling, common);
  return { value, low: value - half, high: value + half };
}

/** Summed margin a customer by months since the first order: of each month, the mean of those watched through it. */
function curveOf(
  months: readonly { g: number; month: number; margin: number }[],
  ages: readonly { g: number; months: number; customers: number }[],
  rate: number,
): Figure[] {
  const longest = ages.reduce((most, row) => Math.max(most, row.months), 0);
  const margin = Array.from({ length: longest }, () => new Float64Array(groups));
  const watched = Array.from({ length: longest }, () => new Float64Array(groups));
  for (const row of months) if (row.month < longest) margin[row.month]![row.g]! += row.margin;
  for (const row of ages) for (let t = 0; t < row.months; t += 1) watched[t]![row.g]! += row.customers;
  const sums = new Float64Array(groups + 1);
  const curve: Figure[] = [];
  for (let t = 0; t < longest; t += 1) {
    const [all, seen] = [add(margin[t]!), add(watched[t]!)];
    if (seen < fewest) break;
    for (let g = 0; g <= groups; g += 1) {
      const [came, of] = g < groups ? [all - margin[t]![g]!, seen - watched[t]![g]!] : [all, seen];
      sums[g]! += (of > 0 ? came / of : 0) * (1 + rate) ** -t;
    }
    const value = sums[groups]!;
    const half = errors * jackknife(value, (g) => sums[g]!);
    curve.push({ value, low: value - half, high: value + half });
  }
  return curve;
}

function jackknife(value: number, without: (g: number) => number): number {
  let sum = 0;
  for (let g = 0; g < groups; g += 1) {
    const one = without(g);
    if (Number.isFinite(one)) sum += (one - value) ** 2;
  }
  return Math.sqrt(((groups - 1) / groups) * sum);
}

function add(values: Float64Array): number {
  return values.reduce((sum, one) => sum + one, 0);
}

/** How a new customer's orders after some months spread over the months that follow, by the run's model. */
function laterShares({ run }: PlacedCustomers, from: number): number[] {
  const law = lawOf(run, { x: 0, tx: 0, T: 0 });
  const orders = (month: number): number =>
    law.model.conditionalExpectedPurchases(law.params, law.state, law.ahead(Math.max(1e-9, month * 30.4375)));
  const [start, end] = [orders(from), orders(from + 10 * farMonths)];
  if (!(end > start)) return [];
  return Array.from({ length: farMonths }, (_, t) => (orders(from + t + 1) - start) / (end - start));
}

/**
 * The payment that repays the cost: in the months observed, else in those after them, over which what is still to come
 * of the worth is spread. Null: never.
 *
 * @param end  which end of the intervals is looked at
 */
export function paybackOf(
  { curve, worth, later }: ChannelWorth,
  cost: number,
  end: keyof Figure,
): number | null {
  if (curve.length === 0) return null;
  const observed = curve.map((point) => point[end]);
  const rest = worth ? Math.max(0, worth[end] - observed.at(-1)!) : 0;
  const cumulative = [...observed, ...later.map((share) => observed.at(-1)! + share * rest)];
  const steps = cumulative.map((sum, t) => sum - (t > 0 ? cumulative[t - 1]! : 0));
  return paybackPayment(steps, cost, 0);
}
