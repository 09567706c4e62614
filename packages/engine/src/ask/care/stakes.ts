import {
  meanDiscountFactor,
  moneyInterval,
  perYear,
  varianceOfInterval,
  type ClassName,
  type Moments,
} from "@keepworth/decisions";
import { KeepworthError, modelErrorFrom } from "@keepworth/models";
import type { Keepworth } from "../../open.ts";
import type { Figure } from "../../result.ts";
import { fitness } from "../churn/fitness.ts";
import { lossDraws } from "../churn/lossDraws.ts";
import type { Portfolio } from "../portfolio.ts";
import type { Which } from "../publishedRun.ts";
import { renewals } from "../renewals.ts";
import type { Renewal, RenewalsAnswer } from "../renewals/answer.ts";
import { staying } from "../staying.ts";
import { classesOf } from "./classes.ts";

/** Somebody whom the run may know: `member` is the place in its portfolio, −1 for none. */
export interface Somebody {
  readonly customerId: string;
  readonly member: number;
}

/** What may be lost with a customer. */
export interface Stake {
  /** The chance of being lost within the horizon; of a subscriber, at the coming renewal. */
  readonly risk: number;
  /** What staying would bring in it, discounted; of a subscription, all that follows. */
  readonly worth: number;
  readonly atRisk: number;
}

export interface Stakes {
  readonly horizonDays: number | null;
  /** null where nothing is known of the customer's value. */
  of(somebody: Somebody): Stake | null;
  classOf(member: number): ClassName | null;
  segmentOf(member: number): string | null;
  /** What may be lost with some customers in all, each named once. */
  total(some: readonly Somebody[]): Promise<Figure>;
}

const none: Figure = { value: 0, low: 0, high: 0 };

/**
 * What may be lost with customers, by what their orders and subscriptions alone tell: P(leaves) times the margin that
 * staying would bring. What a complaint or a late parcel adds to that chance is not in it, and whoever writes is surely
 * active, which is not counted either: both would make it larger.
 *
 * @param portfolio  null without a run
 * @param renewing  null without subscriptions
 */
export async function stakesOf(
  keepworth: Keepworth,
  portfolio: Portfolio | null,
  renewing: RenewalsAnswer | null,
): Promise<Stakes> {
  const bySubscription = Map.groupBy(renewing?.renewals ?? [], ({ customerId }) => customerId);
  const fits =
    portfolio !== null &&
    portfolio.run.amounts &&
    (renewing?.fitness ?? (await fitness(keepworth, portfolio.run))).fits;
  const orders = fits ? await byOrders(keepworth, portfolio) : null;
  const classOf = portfolio ? await classesOf(keepworth, portfolio) : () => null;
  const of = ({ customerId, member }: Somebody): Stake | null => {
    const own = bySubscription.get(customerId);
    if (own) return bySubscriptions(own);
    return orders && member >= 0 ? orders.of(member) : null;
  };
  return {
    horizonDays: portfolio?.run.horizonDays ?? null,
    of,
    classOf,
    segmentOf(member) {
      if (!portfolio || member < 0) return null;
      const { names, code } = portfolio.label.segment;
      return names[code[member]!]! || null;
    },
    async total(some) {
      const subscribers = some.filter(({ customerId }) => bySubscription.has(customerId));
      const others = some.filter(({ customerId, member }) => !bySubscription.has(customerId) && member >= 0);
      const parts = [
        lostSubscriptions(subscribers.flatMap(({ customerId }) => bySubscription.get(customerId)!)),
        orders && others.length > 0 ? await orders.total(others.map(({ member }) => member)) : none,
      ];
      const sum = (pick: (part: Figure) => number) => parts.reduce((all, part) => all + pick(part), 0);
      const value = sum((part) => part.value);
      return {
        value,
        low: Math.max(0, value - Math.hypot(...parts.map((part) => part.value - part.low))),
        high: value + Math.hypot(...parts.map((part) => part.high - part.value)),
      };
    },
  };
}

async function byOrders(keepworth: Keepworth, portfolio: Portfolio) {
  const { run, size, figure } = portfolio;
  const { pActive, pStay, ordersIfStaying } = await staying(keepworth, portfolio, run.horizonDays);
  // Orders come as evenly over the horizon as money that is discounted to as-of is counted.
  const kept = run.margin * meanDiscountFactor(run.discountRate, run.horizonDays / perYear.day);
  const each = (i: number): number => kept * Math.max(0, figure.expected_spend[i]! || 0);
  const stake = (i: number): Stake => {
    const risk = Math.max(0, pActive[i]! - pStay[i]!);
    const worth = ordersIfStaying[i]! * each(i);
    return { risk, worth, atRisk: risk * worth };
  };
  return {
    of: stake,
    async total(members: readonly number[]): Promise<Figure> {
      const group = new Int32Array(size).fill(-1);
      const money = new Float64Array(size);
      let [value, chance] = [0, 0];
      for (const i of members) {
        const { risk, worth, atRisk } = stake(i);
        group[i] = 0;
        money[i] = atRisk;
        value += atRisk;
        // Whether they leave, and how many orders they would have placed.
        chance += risk * (1 - risk) * worth * worth + risk * worth * each(i);
      }
      if (!(value > 0)) return none;
      const stays = await staying(keepworth, portfolio, run.horizonDays);
      const drawn = await lossDraws(keepworth, portfolio, stays, { group, groups: 1, money, seed: run.id });
      const error = run.holdout ? modelErrorFrom(run.holdout.origins) : 0;
      const draws = Array.from(drawn.money[0]!, (ratio): Moments => {
        const mean = value * ratio;
        return { mean, variance: chance * ratio + (error * mean) ** 2 };
      });
      return moneyInterval(value, draws);
    },
  };
}

/** Of several subscriptions the risk is that of an average unit of money. */
function bySubscriptions(rows: readonly Renewal[]): Stake {
  const parts = rows.map(lossOf);
  const atRisk = parts.reduce((sum, part) => sum + part.risk * part.worth, 0);
  const worth = parts.reduce((sum, part) => sum + part.worth, 0);
  return { risk: worth > 0 ? atRisk / worth : 0, worth, atRisk };
}

function lossOf({ pRenews, atRisk }: Renewal): { readonly risk: number; readonly worth: number } {
  const risk = Math.min(1, Math.max(0, 1 - pRenews.value));
  return { risk, worth: risk > 0 ? Math.max(0, atRisk.value) / risk : 0 };
}

/** Errors of parameters are shared by all subscriptions; whether each is renewed is its own chance. */
function lostSubscriptions(rows: readonly Renewal[]): Figure {
  let [value, chance, low, high] = [0, 0, 0, 0];
  for (const row of rows) {
    const { risk, worth } = lossOf(row);
    value += risk * worth;
    low += Math.max(0, row.atRisk.low);
    high += Math.max(0, row.atRisk.high);
    chance += worth * worth * risk * (1 - risk);
  }
  const variance = chance + varianceOfInterval(low, high);
  return moneyInterval(value, [{ mean: value, variance }]);
}

/** Subscriptions that renew within a year; null where there are none. */
export async function renewalsAhead(keepworth: Keepworth, which: Which): Promise<RenewalsAnswer | null> {
  try {
    return await renewals(keepworth, { ...which, within: 366, limit: 100_000 });
  } catch (error) {
    if (error instanceof KeepworthError && error.code === "churn.nothing") return null;
    throw error;
  }
}
