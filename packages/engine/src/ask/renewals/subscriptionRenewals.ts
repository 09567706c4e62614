import {
  bestOffer,
  countInterval,
  drawnInterval,
  intervalDays,
  moneyInterval,
  type AtStake,
} from "@keepworth/decisions";
import type { Settings } from "../../settings.ts";
import { isCancelling, standingOf, valueAhead, type PlanModels, type Standing } from "../churn/planModels.ts";
import { never, type Contracts } from "../churn/contracts.ts";
import { addDays } from "../../run/days.ts";
import type { Renewal, RenewalsAnswer } from "./answer.ts";

/** A renewal without what has to be asked of the database. */
export type RenewalRow = Omit<Renewal, "customerId" | "subscriptionId" | "contactBy" | "owner">;

export interface SubscriptionRenewals {
  readonly total: RenewalsAnswer["total"];
  readonly calendar: RenewalsAnswer["calendar"];
  /** With their places among the contracts. */
  readonly rows: { readonly position: number; readonly row: RenewalRow }[];
  /** Days before a renewal on which to speak, by code of the interval, and whether the data told it. */
  readonly lead: readonly { days: number; known: boolean }[];
}

export interface RenewalOptions {
  readonly asOfDay: string;
  readonly withinDays: number;
  readonly limit: number;
  readonly margin: number;
  readonly discountRate: number;
  readonly settings: Settings;
}

/** Everything that is the same for subscriptions of one plan, age and standing. */
type Cell = ReturnType<typeof valueAhead> & { readonly made: number; readonly standing: Standing };

/** Subscriptions that renew, or end as cancelled, within some days. */
export function subscriptionRenewals(
  contracts: Contracts,
  models: PlanModels,
  options: RenewalOptions,
): SubscriptionRenewals {
  const { withinDays, limit, margin, discountRate } = options;
  const { asOf, size, amount, customer } = contracts;
  const cells = new Map<string, Cell>();
  const due: { i: number; next: number; cell: Cell; atRisk: number }[] = [];
  for (let i = 0; i < size; i++) {
    if (!contracts.running(i)) continue;
    const next = contracts.nextRenewal(i);
    if (next > asOf + withinDays) continue;
    const made = contracts.renewals(i);
    const standing = standingOf(models, contracts, i);
    const place = models.planOf[i]!;
    const key = `${place} ${made} ${standing.kind} ${standing.told}`;
    let cell = cells.get(key);
    if (!cell) {
      const ahead = valueAhead(models, place, made + 1, standing, { contracts, discountRate });
      cells.set(key, (cell = { ...ahead, made, standing }));
    }
    due.push({ i, next, cell, atRisk: margin * amount[i]! * cell.fit.atRisk });
  }
  due.sort((a, b) => b.atRisk - a.atRisk || a.next - b.next || a.i - b.i);
  const lead = leadDays(contracts);
  return {
    total: {
      renewals: due.length,
      customers: new Set(due.map(({ i }) => customer[i])).size,
      amount: cents(due.reduce((sum, { i }) => sum + amount[i]!, 0)),
      ...totals(due, contracts, margin),
    },
    calendar: calendar(due, contracts, options),
    rows: due.slice(0, limit).map(({ i, next, cell }) => ({
      position: i,
      row: row(contracts, i, next, cell, lead, options),
    })),
    lead,
  };
}

function row(
  { asOf, amount, label }: Contracts,
  i: number,
  next: number,
  cell: Cell,
  lead: SubscriptionRenewals["lead"],
  { asOfDay, margin, settings }: RenewalOptions,
): RenewalRow {
  const every = label.every.code[i]!;
  const days = next - asOf;
  const perTerm = margin * amount[i]!;
  const figure = (name: "renews" | "value" | "atRisk", factor: number) =>
    drawnInterval(
      factor * cell.fit[name],
      cell.draws.map((draw) => factor * draw[name]),
    );
  // Whoever cancelled, or could not pay, is spoken to at once.
  const early = cell.standing.kind === "open" ? Math.min(days, lead[every]!.days) : days;
  return {
    plan: label.plan.names[label.plan.code[i]!]! || null,
    interval: label.every.names[every]! || "month",
    channel: label.channel.names[label.channel.code[i]!]! || null,
    renewsOn: addDays(asOfDay, days),
    days,
    amount: amount[i]!,
    renewalsMade: cell.made,
    standing: cell.standing.kind,
    pRenews: figure("renews", 1),
    value: figure("value", perTerm),
    atRisk: figure("atRisk", perTerm),
    contactOn: addDays(asOfDay, Math.max(1, days - early)),
    offer: cell.standing.kind === "failing" ? null : offerFor(amount[i]!, margin, cell, settings),
  };
}

/** D1 over the coming term: its payment against all that follows if it is made. */
function offerFor(spend: number, margin: number, { fit }: Cell, { keep }: Settings): Renewal["offer"] {
  const stays = Math.min(1, fit.renews);
  const ifRenewed = stays > 0 ? fit.value / stays : fit.atRisk;
  const input: AtStake = {
    spend,
    margin,
    afterwards: margin * spend * Math.max(0, ifRenewed - 1),
    stays,
    contact: keep.contactCost,
  };
  const found = bestOffer(input, { rise: keep.offerReach * (1 - stays), speed: keep.offerSpeed });
  return { best: found.offer, gain: found.gain, most: found.most };
}

/** The sums over all renewals, with the chance of each. */
function totals(
  due: readonly { i: number; cell: Cell }[],
  { amount }: Contracts,
  margin: number,
): Pick<RenewalsAnswer["total"], "renewing" | "lost"> {
  const sums = new Map<Cell, { count: number; amount: number; squares: number }>();
  for (const { i, cell } of due) {
    const sum = sums.get(cell) ?? { count: 0, amount: 0, squares: 0 };
    sums.set(cell, {
      count: sum.count + 1,
      amount: sum.amount + amount[i]!,
      squares: sum.squares + amount[i]! ** 2,
    });
  }
  const all = [...sums];
  type Draw = Cell["fit"];
  const moments = (draw: (cell: Cell) => Draw, money: boolean) => {
    let [mean, variance] = [0, 0];
    for (const [cell, { count, amount: sum, squares }] of all) {
      const { renews, atRisk } = draw(cell);
      const chance = renews * (1 - renews);
      const each = renews < 1 ? (margin * atRisk) / (1 - renews) : 0;
      mean += money ? margin * sum * atRisk : count * renews;
      variance += money ? squares * each * each * chance : count * chance;
    }
    return { mean, variance };
  };
  const draws = (money: boolean) =>
    Array.from({ length: all[0]?.[0].draws.length ?? 1 }, (_, k) => moments((cell) => cell.draws[k]!, money));
  return {
    renewing: countInterval(moments(({ fit }) => fit, false).mean, draws(false), due.length),
    lost: moneyInterval(moments(({ fit }) => fit, true).mean, draws(true)),
  };
}

function calendar(
  due: readonly { i: number; next: number; atRisk: number }[],
  { asOf, amount }: Contracts,
  { asOfDay, withinDays }: RenewalOptions,
): RenewalsAnswer["calendar"] {
  const weeks = Array.from({ length: Math.ceil(withinDays / 7) }, (_, week) => ({
    from: addDays(asOfDay, 7 * week + 1),
    to: addDays(asOfDay, Math.min(withinDays, 7 * week + 7)),
    renewals: 0,
    amount: 0,
    atRisk: 0,
  }));
  for (const { i, next, atRisk } of due) {
    const week = weeks[Math.floor((next - asOf - 1) / 7)];
    if (week === undefined) continue;
    week.renewals += 1;
    week.amount += amount[i]!;
    week.atRisk += atRisk;
  }
  return weeks.map((week) => ({ ...week, amount: cents(week.amount) }));
}

/** Without what adding fractions leaves behind. */
function cents(sum: number): number {
  return Math.round(sum * 1e4) / 1e4;
}

/** Fewer cancellations than that tell nothing of when they come. */
const fewLeads = 20;

/**
 * How many days before a renewal to speak: earlier than three of four cancellations came, so that the decision is still
 * open; a quarter of the term, at most thirty days, where too few have cancelled to tell.
 */
function leadDays(contracts: Contracts): SubscriptionRenewals["lead"] {
  const { intervals, size, label, day, flag } = contracts;
  return intervals.map((interval, every) => {
    const leads: number[] = [];
    for (let i = 0; i < size; i++) {
      if (label.every.code[i] !== every || flag.kind[i] !== 0) continue;
      if (day.requested[i] === never || (day.ended[i] === never && !isCancelling(contracts, i))) continue;
      const end = day.ended[i] === never ? contracts.nextRenewal(i) : day.ended[i]!;
      if (end >= day.requested[i]!) leads.push(end - day.requested[i]!);
    }
    const term = intervalDays(interval);
    if (leads.length < fewLeads)
      return { days: Math.min(30, Math.max(1, Math.round(term / 4))), known: false };
    leads.sort((a, b) => a - b);
    return {
      days: Math.min(Math.ceil(term), Math.max(1, leads[Math.floor(0.75 * leads.length)]!)),
      known: true,
    };
  });
}
