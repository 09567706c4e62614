import { describe, expect, it } from "vitest";
import { eligibility, isEligible, type TreatmentCandidate } from "./eligibility.ts";
import { treatmentsOf, type StatedTreatment } from "./ownTreatments.ts";
import { segmentNames } from "./segments.ts";
import { incentiveOf, treatmentKinds, treatmentLibrary, type TreatmentKind } from "./treatments.ts";

const of = (kind: TreatmentKind) => treatmentLibrary.find((treatment) => treatment.kind === kind)!;
const loyal: TreatmentCandidate = { segment: "loyal", pAlive: 0.9, recencyDays: 9 };

describe("the treatment library", () => {
  it("has one treatment of each kind, in the order of the kinds", () => {
    expect(treatmentLibrary.map(({ kind }) => kind)).toEqual([...treatmentKinds]);
    expect(treatmentKinds).toHaveLength(14);
  });

  it("calls every uplift assumed and gives it an error", () => {
    for (const { uplift, upliftError, upliftSource, moves } of treatmentLibrary) {
      expect(upliftSource).toBe("assumed");
      expect(upliftError).toBe(uplift / 2);
      expect(uplift > 0).toBe(moves !== "none");
    }
  });

  it("has something that may fit every segment without knowing more than the run does", () => {
    for (const segment of segmentNames) {
      const customers = [0.05, 0.4, 0.9].map((pAlive) => ({
        segment,
        pAlive,
        recencyDays: 20,
        growth: 5,
        valueRank: 0.9,
      }));
      expect(treatmentLibrary.some((treatment) => customers.some((c) => isEligible(treatment, c)))).toBe(
        true,
      );
    }
  });
});

describe("eligibility", () => {
  it("says which condition fails and which cannot be checked", () => {
    expect(eligibility(of("up-sell"), { ...loyal, pAlive: 0.2 })).toEqual({
      eligible: false,
      failed: ["active"],
      unknown: ["step-up"],
    });
    expect(eligibility(of("win-back"), { ...loyal })).toEqual({
      eligible: false,
      failed: ["segment", "quiet"],
      unknown: [],
    });
    expect(eligibility(of("recommendation"), { ...loyal, knownTaste: true }).eligible).toBe(true);
  });

  it("talks about a renewal from 60 days before it to its day, and never where there is none", () => {
    const at = (renewsInDays: number | null) =>
      isEligible(of("renewal-discount"), { ...loyal, renewsInDays });
    expect([-1, 0, 60, 61, null].map(at)).toEqual([false, true, true, false, false]);
  });

  it("lets go only of those with no future, and calls nobody worth little", () => {
    const lost = { segment: "lost", recencyDays: 900, pAlive: 0.3 };
    expect(isEligible(of("let-go"), { ...lost, growth: 4 })).toBe(false);
    expect(isEligible(of("let-go"), { ...lost, growth: -0.01 })).toBe(true);
    expect(isEligible(of("let-go"), { ...lost, pAlive: 0.09, growth: 4 })).toBe(true);
    expect(isEligible(of("support-call"), { ...loyal, valueRank: 0.79 })).toBe(false);
    expect(isEligible(of("support-call"), { ...loyal, valueRank: 0.8 })).toBe(true);
    expect(isEligible(of("support-call"), { ...loyal, valueRank: 0.8, growth: 0 })).toBe(false);
  });

  it("gives the same yes or no as the list of reasons", () => {
    for (const treatment of treatmentLibrary)
      for (const segment of segmentNames)
        for (const pAlive of [0.05, 0.6]) {
          const customer = { segment, pAlive, recencyDays: 60, growth: 1, valueRank: 0.95, stepUp: true };
          expect(isEligible(treatment, customer)).toBe(eligibility(treatment, customer).eligible);
        }
  });
});

describe("treatments of a business", () => {
  const stated: StatedTreatment = {
    treatment: "ten for ten",
    kind: "win-back",
    cost: 0.5,
    incentive: 10,
    uplift: 0.06,
    uplift_error: 0.01,
    uplift_source: "measured",
    capacity: 400,
    segments: "at-risk | lost",
    role: "sales",
  };

  it("replace the library's of the same kind", () => {
    const all = treatmentsOf([stated]);
    expect(all).toHaveLength(14);
    expect(all[0]).toMatchObject({
      name: "ten for ten",
      kind: "win-back",
      cost: 0.5,
      uplift: 0.06,
      upliftSource: "measured",
      capacity: 400,
      segments: ["at-risk", "lost"],
      role: "sales",
      conditions: ["quiet"],
    });
    expect(incentiveOf(all[0]!, 80)).toBe(10);
    expect(incentiveOf(of("win-back"), 80)).toBe(12);
  });

  it("take what they do not state from the library, and refuse what cannot be", () => {
    const nothing = { cost: null, incentive: null, uplift: null, uplift_error: null, uplift_source: null };
    const [first] = treatmentsOf([{ ...stated, ...nothing, segments: null, role: null }]);
    expect(first).toMatchObject({ ...of("win-back"), name: "ten for ten", capacity: 400 });
    expect(() => treatmentsOf([{ ...stated, uplift: 1.2 }])).toThrow(
      expect.objectContaining({ code: "argument.domain" }),
    );
  });
});
