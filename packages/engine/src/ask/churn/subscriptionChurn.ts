import { drawnInterval, intervalDays, renewalValue } from "@keepworth/decisions";
import { bdw, kaplanMeier, sbg, seeded } from "@keepworth/models";
import type { Figure } from "../../result.ts";
import type { ChurnGroup, PlanChurn, SubscriptionChurn } from "./answer.ts";
import { ahead } from "./ahead.ts";
import { never, ratePerInterval, type Contracts } from "./contracts.ts";
import { movement, yearBefore } from "./movement.ts";
import {
  atFit,
  isCancelling,
  renewalsSeen,
  standingOf,
  valueAhead,
  type PlanModel,
  type PlanModels,
} from "./planModels.ts";

/** The most renewals that a curve is drawn for. */
const farthest = 60;

/** What a dataset's subscriptions say of churn, without any order. */
export function subscriptionChurn(
  contracts: Contracts,
  models: PlanModels,
  options: {
    readonly horizonDays: number;
    readonly by: ChurnGroup;
    /** Of revenue. */
    readonly margin: number;
    readonly discountRate: number;
  },
): SubscriptionChurn {
  const { flag, mrr, size, customer } = contracts;
  const part = () => ({ subscriptions: 0, mrr: 0 });
  const [running, paused, failing, cancelling] = [part(), part(), part(), part()];
  const customers = new Set<number>();
  const count = (into: ReturnType<typeof part>, i: number) => {
    into.subscriptions += 1;
    into.mrr = Math.round((into.mrr + mrr[i]!) * 1e4) / 1e4;
  };
  for (let i = 0; i < size; i++) {
    if (!contracts.running(i)) continue;
    customers.add(customer[i]!);
    count(running, i);
    if (flag.paused[i] === 1) count(paused, i);
    if (flag.failing[i] === 1) count(failing, i);
    if (isCancelling(contracts, i)) count(cancelling, i);
  }
  return {
    customers: customers.size,
    ...running,
    renewalsSeen: renewalsSeen(models),
    paused,
    failing,
    cancelling,
    trials: trials(contracts),
    ...movement(contracts),
    reasons: reasons(contracts),
    plans: models.plans
      .map((plan, place) => planChurn(contracts, models, plan, place, options))
      .toSorted((a, b) => b.active - a.active || b.subscriptions - a.subscriptions),
    ahead:
      options.by === "plan"
        ? aheadByPlan(contracts, models, options.horizonDays)
        : ahead(contracts, models, options.horizonDays, contracts.label[options.by]),
  };
}

/** Plans of one name that are paid in several intervals are told apart. */
function aheadByPlan(
  contracts: Contracts,
  models: PlanModels,
  horizonDays: number,
): SubscriptionChurn["ahead"] {
  const { plan, every } = contracts.label;
  const count = every.names.length;
  const found = ahead(contracts, models, horizonDays, {
    names: plan.names.flatMap((_, p) => every.names.map((__, e) => String(p * count + e))),
    code: plan.code.map((p, i) => p * count + every.code[i]!),
  });
  return {
    ...found,
    groups: found.groups.map((group) => {
      const place = Number(group.name);
      return {
        ...group,
        name: plan.names[Math.floor(place / count)]! || null,
        interval: every.names[place % count]! || "month",
      };
    }),
  };
}

/** Trials that have ended by now, by what became of them; the interval by Jeffreys. */
function trials({ size, flag, day }: Contracts): SubscriptionChurn["trials"] {
  let [open, converted, lost] = [0, 0, 0];
  for (let i = 0; i < size; i++) {
    if (flag.kind[i] === 1) open += 1;
    else if (flag.kind[i] === 2) lost += 1;
    else if (flag.kind[i] === 0 && day.paid_from[i]! > day.started[i]!) converted += 1;
  }
  if (converted + lost === 0) return { open, converted, lost, conversion: null };
  return { open, converted, lost, conversion: share(converted, lost) };
}

/** A share from how many did and how many did not, with the interval of a Beta(½ + yes, ½ + no). */
function share(yes: number, no: number): Figure {
  const rng = seeded(yes * 7919 + no, 5);
  const draws = Array.from({ length: 4000 }, () => rng.beta(yes + 0.5, no + 0.5));
  return drawnInterval(yes / (yes + no), draws);
}

/** What ended in the year before as-of, by the reason given. */
function reasons({ size, flag, day, mrr, label, asOf }: Contracts): SubscriptionChurn["reasons"] {
  const from = yearBefore(asOf);
  const found = new Map<string, SubscriptionChurn["reasons"][number]>();
  for (let i = 0; i < size; i++) {
    if (flag.kind[i] !== 0 || flag.switched[i] === 1) continue;
    if (day.ended[i] === never || day.ended[i]! <= from) continue;
    const reason = label.reason.names[label.reason.code[i]!]! || null;
    const involuntary = flag.involuntary[i] === 1;
    const key = `${involuntary} ${reason}`;
    const one = found.get(key) ?? { reason, involuntary, subscriptions: 0, mrr: 0 };
    found.set(key, { ...one, subscriptions: one.subscriptions + 1, mrr: one.mrr + mrr[i]! });
  }
  return [...found.values()].toSorted((a, b) => b.mrr - a.mrr || b.subscriptions - a.subscriptions);
}

function planChurn(
  contracts: Contracts,
  models: PlanModels,
  plan: PlanModel,
  place: number,
  { margin, discountRate }: { readonly margin: number; readonly discountRate: number },
): PlanChurn {
  const { label, intervals, amount } = contracts;
  const active = plan.rows.filter((i) => contracts.running(i));
  const { lost, involuntary, switched, renewals } = plan.ended;
  const rate = ratePerInterval(discountRate, intervals[plan.interval]!);
  // New ones pay what the latest do.
  const latest = plan.rows.toSorted((a, b) => contracts.day.paid_from[b]! - contracts.day.paid_from[a]!);
  const perTerm = margin * mean(latest.slice(0, 100).map((i) => amount[i]!));
  const fresh = (law: PlanModel["law"]) =>
    perTerm + renewalValue(law, { n: 1 }, { perTerm, rate }).value / (1 + rate);
  const draws = plan.draws.map(({ involuntary: h }) => h);
  return {
    plan: label.plan.names[plan.plan]! || null,
    interval: label.every.names[plan.interval]! || "month",
    subscriptions: plan.rows.length,
    active: active.length,
    lost,
    lostInvoluntary: involuntary,
    switched,
    renewals,
    involuntary: drawnInterval(renewals > 0 ? involuntary / renewals : plan.law.involuntary, draws),
    model: {
      name: plan.law.model,
      params: { ...plan.law.params },
      ...plan.fit,
      warnings: plan.warnings.map(({ code, details }) => ({ code, details })),
    },
    curve: curveOf(plan, intervalDays(intervals[plan.interval]!)),
    newSubscriber: drawnInterval(
      atFit(plan, fresh),
      (plan.fit.prior ? plan.draws : plan.draws.slice(0, 60)).map(fresh),
    ),
    subscriber: active.length === 0 ? null : present(contracts, models, active, place, margin, discountRate),
  };
}

/** Mean expected margin of the renewals ahead, over those who are there. */
function present(
  contracts: Contracts,
  models: PlanModels,
  active: readonly number[],
  place: number,
  margin: number,
  discountRate: number,
): Figure {
  const cells = new Map<string, { amount: number; of: ReturnType<typeof valueAhead> }>();
  for (const i of active) {
    const n = contracts.renewals(i) + 1;
    const standing = standingOf(models, contracts, i);
    const key = `${n} ${standing.kind} ${standing.told}`;
    let cell = cells.get(key);
    if (!cell) {
      cells.set(
        key,
        (cell = { amount: 0, of: valueAhead(models, place, n, standing, { contracts, discountRate }) }),
      );
    }
    cell.amount += contracts.amount[i]!;
  }
  const all = [...cells.values()];
  const sum = (of: (cell: (typeof all)[number]) => number) =>
    (margin * all.reduce((total, cell) => total + cell.amount * of(cell), 0)) / active.length;
  const drawn = all[0]!.of.draws.map((_, k) => sum(({ of }) => of.draws[k]!.renewals));
  return drawnInterval(
    sum(({ of }) => of.fit.renewals),
    drawn,
  );
}

function curveOf(plan: PlanModel, daysPerTerm: number): PlanChurn["curve"] {
  const { curve } = plan;
  // As far as is known, and at least a year on.
  const last = Math.min(farthest, Math.max(curve.until, Math.ceil(365.25 / daysPerTerm)));
  const survival = ({ model, params, involuntary }: PlanModel["law"], renewals: number) => {
    const verbs = (model === "sbg" ? sbg : bdw) as unknown as { survival(params: object, n: number): number };
    return verbs.survival(params, renewals) * (1 - involuntary) ** renewals;
  };
  const known = (value: number) => (Number.isNaN(value) ? null : value);
  return Array.from({ length: last + 1 }, (_, renewals) => {
    const { low, high } = kaplanMeier.survivalInterval(curve, renewals);
    return {
      renewals,
      observed: known(kaplanMeier.survival(curve, renewals)),
      low: known(low),
      high: known(high),
      model: atFit(plan, (law) => survival(law, renewals)),
    };
  });
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
