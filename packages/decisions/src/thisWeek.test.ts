import { assert, constantFrom, integer, nat, property, record, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { isResting, matterGain, weekList, weekTotal, type WeekAction } from "./thisWeek.ts";

const today = "2026-07-01";

function action(customer: string, name: string, gain: number, more: Partial<WeekAction> = {}): WeekAction {
  return {
    customer,
    action: name,
    kind: name,
    gain: { value: gain, low: gain - 1, high: gain + 2 },
    cost: 1,
    deadline: "2026-07-08",
    role: "marketing",
    from: ["budget"],
    since: null,
    sharedError: name,
    ...more,
  };
}

const list = (candidates: readonly WeekAction[], more: Partial<Parameters<typeof weekList>[1]> = {}) =>
  weekList(candidates, { recorded: [], today, ...more });
const named = ({ rows }: ReturnType<typeof list>): string[] =>
  rows.map(({ best }) => `${best.customer} ${best.action}`);

describe("weekList", () => {
  it("has one row a customer, the action that gains most, and the largest gain first", () => {
    const week = list([action("a", "mail", 3), action("b", "call", 5), action("a", "offer", 9)]);
    expect(named(week)).toEqual(["a offer", "b call"]);
    expect(week.rows[0]!.also.map((one) => one.action)).toEqual(["mail"]);
  });

  it("leaves out what gains nothing after its cost", () => {
    expect(
      named(list([action("a", "mail", 0), action("b", "call", -2), action("c", "offer", 0.01)])),
    ).toEqual(["c offer"]);
  });

  it("takes the same kind from two questions for one action, as the first of them tells it", () => {
    const week = list([
      action("a", "renewal-discount", 4, { from: ["renewals"] }),
      action("a", "Ten off", 7, { kind: "renewal-discount", from: ["budget"] }),
    ]);
    expect(named(week)).toEqual(["a renewal-discount"]);
    expect(week.rows[0]!.best.from).toEqual(["renewals", "budget"]);
    expect(week.rows[0]!.best.gain.value).toBe(4);
    expect(week.rows[0]!.also).toEqual([]);
  });

  it("gives a customer the best action of a role that has room, and counts who waits", () => {
    const week = list(
      [
        action("a", "call", 9, { role: "service" }),
        action("b", "call", 8, { role: "service" }),
        action("b", "mail", 2),
        action("c", "call", 7, { role: "service" }),
      ],
      { capacity: { service: 1 } },
    );
    expect(named(week)).toEqual(["a call", "b mail"]);
    expect(week.waiting).toBe(1);
  });

  it("is the same in whatever order different actions are proposed", () => {
    const one = record({
      customer: constantFrom("a", "b", "c"),
      name: constantFrom("mail", "call", "offer", "visit"),
      gain: integer({ min: -2, max: 4 }),
      role: constantFrom("marketing" as const, "sales" as const, "service" as const),
    });
    const some = uniqueArray(one, { selector: ({ customer, name }) => `${customer} ${name}` });
    assert(
      property(some, nat(3), (drawn, sales) => {
        const candidates = drawn.map(({ customer, name, gain, role }) =>
          action(customer, name, gain, { role }),
        );
        const week = list(candidates, { capacity: { sales } });
        expect(list(candidates.toReversed(), { capacity: { sales } })).toEqual(week);
        const gains = week.rows.map(({ best }) => best.gain.value);
        expect(gains).toEqual(gains.toSorted((x, y) => y - x));
        expect(new Set(week.rows.map(({ best }) => best.customer)).size).toBe(week.rows.length);
        expect(week.rows.filter(({ best }) => best.role === "sales").length).toBeLessThanOrEqual(sales);
      }),
    );
  });
});

describe("what was done or skipped", () => {
  const marked = (name: string, state: "done" | "skipped", day: string) => [
    { customer: "a", action: name, state, day },
  ];

  it("rests for 30 days after it was done and 90 after it was skipped", () => {
    const mail = action("a", "mail", 3);
    expect(isResting(mail, marked("mail", "done", "2026-06-02"), today)).toBe(true);
    expect(isResting(mail, marked("mail", "done", "2026-06-01"), today)).toBe(false);
    expect(isResting(mail, marked("mail", "skipped", "2026-04-03"), today)).toBe(true);
    expect(isResting(mail, marked("mail", "skipped", "2026-04-02"), today)).toBe(false);
  });

  it("comes back when its reason arose later", () => {
    const renewal = action("a", "renewal-discount", 3, { since: "2026-06-20" });
    expect(isResting(renewal, marked("renewal-discount", "done", "2026-06-10"), today)).toBe(false);
    expect(isResting(renewal, marked("renewal-discount", "done", "2026-06-20"), today)).toBe(true);
  });

  it("lets the next best action follow a skipped one, and no other treatment a done one", () => {
    const both = [action("a", "mail", 3), action("a", "offer", 9)];
    expect(named(list(both, { recorded: marked("offer", "skipped", "2026-06-30") }))).toEqual(["a mail"]);
    const done = list(both, { recorded: marked("offer", "done", "2026-06-30") });
    expect(named(done)).toEqual([]);
    expect(done.resting).toBe(2);
  });

  it("does not hold back a failed payment because of a treatment, nor a treatment because of it", () => {
    const both = [action("a", "payment-reminder", 3), action("a", "offer", 9)];
    expect(named(list(both, { recorded: marked("offer", "done", "2026-06-30") }))).toEqual([
      "a payment-reminder",
    ]);
    expect(named(list(both, { recorded: marked("payment-reminder", "done", "2026-06-30") }))).toEqual([
      "a offer",
    ]);
  });
});

describe("weekTotal", () => {
  it("adds gains, errors of one kind as they are, and errors of different kinds by their squares", () => {
    const same = weekTotal([action("a", "mail", 5), action("b", "mail", 7)]);
    expect(same).toEqual({ gain: { value: 12, low: 10, high: 16 }, cost: 2 });
    const other = weekTotal([action("a", "mail", 5), action("b", "call", 7)]);
    expect(other.gain.low).toBeCloseTo(12 - Math.SQRT2, 12);
    expect(other.gain.high).toBeCloseTo(12 + 2 * Math.SQRT2, 12);
  });
});

describe("matterGain", () => {
  it("is the saved share of what is at risk, less the cost", () => {
    // 1,000 at a chance of .4: 600 at risk, of which a twentieth is saved for 8.
    const gain = matterGain({ stays: 0.4, worth: 1000 }, { saved: 0.05, savedError: 0.025, cost: 8 });
    expect(gain.value).toBeCloseTo(22, 12);
    expect(gain.high - gain.value).toBeCloseTo(1.6449 * 0.025 * 600, 10);
  });

  it("refuses a chance that is none", () => {
    expect(() => matterGain({ stays: 1.2, worth: 1 }, { saved: 0.1, savedError: 0, cost: 0 })).toThrow(
      expect.objectContaining({ code: "argument.domain" }),
    );
  });
});
