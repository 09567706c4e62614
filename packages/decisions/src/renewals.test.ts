import { sbg } from "@keepworth/models";
import { describe, expect, it } from "vitest";
import { renewalValue, staysFor, type RenewalLaw } from "./renewals.ts";

const law: RenewalLaw = { model: "sbg", params: { alpha: 3.8, beta: 15.2 }, involuntary: 0 };
const rate = 0.1;

describe("what a renewal is worth", () => {
  // Fader & Hardie (2010), Marketing Science 29(1): DERL of (3.80, 15.20) at 10 %, n = 1..5.
  it.each([3.31, 3.45, 3.59, 3.72, 3.84])("has the published DERL in its value: %d", (derl) => {
    const n = [3.31, 3.45, 3.59, 3.72, 3.84].indexOf(derl) + 1;
    const one = renewalValue(law, { n }, { perTerm: 100, rate });
    expect(one.renewals.toFixed(2)).toBe(derl.toFixed(2));
    expect(one.value).toBeCloseTo(100 * one.renewals, 10);
  });

  it("loses at the renewal what a customer who makes it is worth, times the chance that they do not", () => {
    const one = renewalValue(law, { n: 1 }, { perTerm: 100, rate });
    expect(one.renews).toBeCloseTo(0.8, 12);
    // who renews pays now, and stands a term later before the second renewal
    const ifRenewed = 100 * (1 + sbg.derl({ alpha: 3.8, beta: 15.2 }, 2, { rate }) / 1.1);
    expect(one.atRisk).toBeCloseTo(0.2 * ifRenewed, 8);
    expect(one.value).toBeCloseTo(0.8 * ifRenewed, 8);
    // docs/decisions/renewals.md
    expect([one.value, one.atRisk, ifRenewed].map(Math.round)).toEqual([331, 83, 414]);
  });

  it("sums failed payments renewal by renewal", () => {
    const failing = { ...law, involuntary: 0.03 };
    let sum = 0;
    for (let t = 1; t <= 2000; t++) sum += staysFor(failing, { n: 3 }, t) / 1.1 ** (t - 1);
    expect(renewalValue(failing, { n: 3 }, { perTerm: 1, rate }).value).toBeCloseTo(sum, 8);
  });

  it("puts everything at risk where a cancellation stands, and nothing where all renew", () => {
    const cancelled = renewalValue(law, { n: 1, saved: 0 }, { perTerm: 100, rate });
    const open = renewalValue(law, { n: 1 }, { perTerm: 100, rate });
    expect(cancelled).toMatchObject({ renews: 0, value: 0 });
    expect(cancelled.atRisk).toBeCloseTo(open.value / 0.8, 8);
    expect(cancelled.atRisk + cancelled.value).toBeCloseTo(open.atRisk + open.value, 8);
  });

  it("takes silence for a good sign where most who leave say so before", () => {
    // h = .2, and three of four leavers would have cancelled: .8 / (1 − .15)
    expect(staysFor(law, { n: 1, told: 0.75 }, 1)).toBeCloseTo(0.8 / 0.85, 12);
    expect(staysFor(law, { n: 1, told: 1 }, 1)).toBeCloseTo(1, 12);
    // over those who cancelled and those who did not, it is the model's own chance
    const cancelled = 0.2 * 0.75;
    expect((1 - cancelled) * staysFor(law, { n: 1, told: 0.75 }, 1)).toBeCloseTo(0.8, 12);
  });

  it("refuses chances that are none", () => {
    expect(() => staysFor({ ...law, involuntary: 2 }, { n: 1 }, 1)).toThrow("argument.domain");
    expect(() => staysFor(law, { n: 0 }, 1)).toThrow("argument.domain");
  });
});
