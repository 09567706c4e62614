import { sbg } from "@keepworth/models";
import { beforeAll, describe, expect, it } from "vitest";
import { addMonths, epochDay, isoDay } from "./calendar.ts";
import { winBack } from "./campaign.ts";
import { acquisitionCosts, demoCosts } from "./costs.ts";
import { demoLeads, leadConversion } from "./leads.ts";
import { demoOpportunities, stages } from "./opportunities.ts";
import { demoReferrals, referring } from "./referrals.ts";
import { ordersByCustomer } from "./orders.ts";
import { simulateShop, type DemoShop } from "./simulateShop.ts";
import { plans } from "./subscriptionLife.ts";
import { demoSubscriptions } from "./subscriptions.ts";

/** Large enough for its figures to be seen through chance. */
let large: DemoShop;
beforeAll(() => {
  large = simulateShop({ customers: 20_000 });
});

describe("the campaign", () => {
  const ordering = (shop: DemoShop) => {
    const { campaign } = shop;
    const orders = ordersByCustomer(shop.orders);
    const { day } = campaign;
    return (no: number) =>
      orders.get(no)!.some((order) => order.day > day && order.day <= day + winBack.within);
  };

  it("chose at random among the lapsed, half for the letter", () => {
    const { campaign } = simulateShop();
    expect(isoDay(campaign.day)).toBe("2026-03-03");
    expect([campaign.treated.length, campaign.holdout.length]).toEqual([300, 300]);
    const everyone = [...campaign.treated, ...campaign.holdout];
    expect(new Set(everyone.map(({ no }) => no)).size).toBe(600);
    for (const { days } of everyone) {
      const last = days.findLast((day) => day <= campaign.day)!;
      expect(campaign.day - last).toBeGreaterThanOrEqual(180);
      expect(campaign.day - last).toBeLessThanOrEqual(730);
    }
  });

  it("brought six of a hundred who would not have come, and changed nobody else's orders", () => {
    const shop = simulateShop();
    const { brought, treated, day } = shop.campaign;
    expect(brought.length / treated.length).toBe(winBack.effect);
    const orders = ordersByCustomer(shop.orders);
    for (const { customer, day: came } of brought) {
      const own = orders.get(customer.no)!;
      expect(own.length).toBe(customer.days.length + 1);
      expect(customer.days.some((other) => other > day && other <= day + winBack.within)).toBe(false);
      expect(came > day && came < day + winBack.within).toBe(true);
    }
    expect(shop.orders.length - shop.ordinary).toBe(brought.length);
  });

  it.each([
    ["the demo", undefined],
    ["a large shop", 20_000],
  ])("has an effect that the difference of %s covers", (_, customers) => {
    const shop = customers === undefined ? simulateShop() : large;
    const { treated, holdout } = shop.campaign;
    const ordered = ordering(shop);
    const share = (group: typeof treated) => group.filter(({ no }) => ordered(no)).length / group.length;
    const [p1, p0] = [share(treated), share(holdout)];
    const error = Math.sqrt((p1 * (1 - p1)) / treated.length + (p0 * (1 - p0)) / holdout.length);
    expect(Math.abs(p1 - p0 - winBack.effect)).toBeLessThan(1.645 * error);
    expect(p0).toBeGreaterThan(0.03);
  });
});

describe("subscriptions", () => {
  /** Renewals until the subscriber left by choice, or that were seen of the others; trials that came to nothing left out. */
  function durationsOf(plan: (typeof plans)[number]) {
    const durations = demoSubscriptions(large)
      .filter((row) => row.plan === plan.plan && !(row.ended_at !== null && row.ended_at === row.trial_end))
      .map(({ started_at, trial_end, ended_at, cancel_reason }) => {
        const paid = epochDay(trial_end ?? started_at!);
        const left = ended_at !== null && cancel_reason !== null;
        const until = epochDay(ended_at ?? isoDay(large.clock.to));
        let renewals = 0;
        while (addMonths(paid, (renewals + 1) * plan.months) <= until) renewals += 1;
        // An upgrade or a failed payment ends it at a renewal at which nobody was asked.
        const asked = ended_at !== null && !left ? renewals - 1 : renewals;
        return { duration: asked, churned: left ? 1 : 0 };
      })
      .filter(({ duration }) => duration > 0);
    return {
      duration: durations.map(({ duration }) => duration),
      churned: durations.map(({ churned }) => churned),
    };
  }

  it.each(plans)("leave $plan as its beta-geometric law says", (plan) => {
    const columns = durationsOf(plan);
    expect(columns.duration.length).toBeGreaterThan(100);
    const truth = { alpha: plan.gamma, beta: plan.delta };
    const fitted = sbg.fit(columns);
    // Twice the likelihood ratio is chi-squared with two degrees of freedom: above 9.21 in one of a hundred samples.
    expect(2 * (sbg.logLikelihood(fitted.params, columns) - sbg.logLikelihood(truth, columns))).toBeLessThan(
      9.21,
    );
    const first = columns.duration.filter((periods, i) => periods === 1 && columns.churned[i] === 1).length;
    const asked = columns.duration.length;
    const share = plan.gamma / (plan.gamma + plan.delta);
    expect(Math.abs(first / asked - share)).toBeLessThan(3 * Math.sqrt((share * (1 - share)) / asked));
  });

  it("have trials, failed payments, upgrades on the same day, and renewals soon after the last day", () => {
    const rows = demoSubscriptions(simulateShop());
    expect(rows.length).toBeGreaterThan(350);
    const upgrades = rows.filter((row) =>
      rows.some(
        (next) =>
          next.customer_id === row.customer_id &&
          next.started_at === row.ended_at &&
          next.amount! > row.amount! &&
          next.subscription_id !== row.subscription_id,
      ),
    );
    expect(upgrades.length).toBeGreaterThan(3);
    expect(
      rows.filter((row) => row.trial_end !== null && row.trial_end === row.ended_at).length,
    ).toBeGreaterThan(10);
    expect(new Set(rows.map((row) => row.status))).toEqual(
      new Set(["active", "canceled", "unpaid", "paused", "trialing"]),
    );
    expect(
      rows.filter((row) => row.renews_at !== null && row.renews_at <= "2026-07-31").length,
    ).toBeGreaterThan(100);
    for (const row of rows) {
      expect(row.ended_at === null).toBe(row.renews_at !== null);
      expect(row.renews_at ?? "9").toMatch(/^9|^202[67]/);
      if (row.cancel_requested_at !== null) {
        expect(row.cancel_requested_at >= row.started_at!).toBe(true);
        expect(row.cancel_reason).not.toBeNull();
      }
    }
  });
});

describe("what else is known of the shop's truth", () => {
  it("costs what it costs to win a customer, by channel", () => {
    const costs = demoCosts(large).filter(({ kind }) => kind === "acquisition");
    for (const [channel, cost] of Object.entries(acquisitionCosts)) {
      const spent = costs.filter((row) => row.channel === channel).reduce((sum, row) => sum + row.amount!, 0);
      const won = large.people.filter((customer) => customer.channel === channel).length;
      expect(Math.abs(spent / won / cost - 1)).toBeLessThan(0.1);
    }
  });

  it("wins deals by the stage that they end in, less often than sales believes", () => {
    const closed = demoOpportunities(large).filter(({ status }) => status !== "open");
    for (const { stage, wins, stated } of stages) {
      const ended = closed.filter((deal) => deal.stage === stage);
      const won = ended.filter(({ status }) => status === "won").length;
      expect(Math.abs(won / ended.length - wins)).toBeLessThan(
        3 * Math.sqrt((wins * (1 - wins)) / ended.length),
      );
      expect(stated).toBeGreaterThan(wins);
    }
  });

  it("converts the share of leads that each channel has", () => {
    const leads = demoLeads(large);
    for (const [channel, rate] of Object.entries(leadConversion)) {
      const own = leads.filter((lead) => lead.channel === channel);
      const won = own.filter(({ status }) => status === "converted").length;
      expect(won / own.length).toBeCloseTo(rate, 2);
    }
  });

  it("names who brought a customer, and whether the customer would have come anyway, as often as it says", () => {
    const rows = demoReferrals(large);
    const referred = large.people.filter(({ channel }) => channel === "referral").length;
    expect(rows.length / referred).toBeCloseTo(referring.named, 1);
    for (const { kind, share } of referring.kinds)
      expect(rows.filter((row) => row.kind === kind).length / rows.length).toBeCloseTo(share, 1);
  });
});
