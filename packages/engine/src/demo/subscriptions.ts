import type { Rng } from "@keepworth/models";
import type { RecordOf } from "@keepworth/warehouse";
import { isoDay } from "./calendar.ts";
import { customerId, type DemoCustomer } from "./customers.ts";
import { pick } from "./pick.ts";
import { streamOf, type DemoShop } from "./simulateShop.ts";
import { large, plans, simulateLife, subscribing, type Plan } from "./subscriptionLife.ts";

type SubscriptionRow = RecordOf<"subscriptions">;
type Unnumbered = Omit<SubscriptionRow, "subscription_id">;

/** A coffee subscription by the day of its start. What it earns is in no orders file. */
export function demoSubscriptions({ seed, people, clock }: DemoShop): SubscriptionRow[] {
  const rng = streamOf(seed, "subscriptions");
  const taken = new Set<number>();
  const rows: Unnumbered[] = [];
  for (let i = Math.round(subscribing.perCustomer * people.length); i > 0; i -= 1) {
    const customer = people[rng.word() % people.length]!;
    const span = Math.min(subscribing.lastDays, clock.to - clock.from);
    const start = Math.max(clock.to - Math.floor(rng.uniform() * span), customer.days[0]!);
    const plan = pick(rng, plans, ({ share }) => share);
    if (!taken.has(customer.no)) rows.push(...subscribe(rng, customer, plan, start, clock.to, true));
    taken.add(customer.no);
  }
  return rows
    .sort((one, other) => one.started_at!.localeCompare(other.started_at!))
    .map((row, i) => ({ subscription_id: `S${String(i + 1).padStart(4, "0")}`, ...row }));
}

/** How a subscription went, with what the same person started after it, as far as it is known on `today`. */
function subscribe(
  rng: Rng,
  customer: DemoCustomer,
  plan: Plan,
  start: number,
  today: number,
  isNew: boolean,
): Unnumbered[] {
  const { trial: offer, returns, paused } = subscribing;
  const trialDays = isNew && plan.months === 1 && rng.uniform() < offer.share ? offer.days : 0;
  const life = simulateLife(rng, plan, start, start + trialDays, today);
  const { ended, requested, reason, failed, renews } = life;
  const next: Unnumbered[] = [];
  const comesBack = rng.uniform() < returns && reason !== null;
  const pause = 30 + Math.floor(rng.uniform() * 210);
  if (life.upgraded && ended! <= today) next.push(...subscribe(rng, customer, large, ended!, today, false));
  else if (comesBack && ended! + pause <= today)
    next.push(...subscribe(rng, customer, plan, ended! + pause, today, false));
  const over = ended !== null && ended <= today;
  const asked = requested !== null && requested <= today;
  const isPaused = rng.uniform() < paused;
  const onTrial = trialDays > 0 && today < start + trialDays;
  const statusNow = () => {
    if (onTrial) return "trialing";
    if (life.unpaid || (failed !== null && today - failed < 7)) return "past_due";
    return isPaused && !asked ? "paused" : "active";
  };
  const row = {
    customer_id: customerId(customer),
    plan: plan.plan,
    amount: plan.amount,
    interval: plan.months === 12 ? "year" : "month",
    started_at: isoDay(start),
    trial_end: trialDays > 0 ? isoDay(start + trialDays) : null,
    cancel_requested_at: asked ? isoDay(requested) : null,
    cancel_reason: asked ? reason : null,
    payment_failed_at: failed === null ? null : isoDay(failed),
    ended_at: over ? isoDay(ended) : null,
    renews_at: over ? null : isoDay(renews),
    status: over ? (life.unpaid ? "unpaid" : "canceled") : statusNow(),
    channel: customer.channel,
  };
  return [row, ...next];
}
