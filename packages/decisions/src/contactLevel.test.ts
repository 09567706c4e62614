import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestContactLevel, contactValue } from "./contactLevel.ts";

// design D8: margin 100, twice a year, 3 years, 15 %, 30 a year
const customer = { margin: 100, frequency: 2, annualRate: 0.15, contacts: 3, contactCost: 10 };

describe("contactValue", () => {
  it("is 394.40 for 100 twice a year over 3 years at 15 % and 30 a year", () => {
    expect(contactValue(customer).toFixed(2)).toBe("394.40");
  });

  it("costs the contacts even where nothing is bought, the first year undiscounted", () => {
    expect(contactValue({ ...customer, frequency: 0 })).toBeCloseTo(-30 * (1 + 1 / 1.15 + 1 / 1.15 ** 2), 10);
  });

  it("rises with the frequency without jumps", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.2, max: 12, noNaN: true }), (frequency) => {
        const [now, more] = [frequency, frequency + 1e-6].map((f) =>
          contactValue({ ...customer, frequency: f }),
        );
        expect(more! - now!).toBeGreaterThanOrEqual(0);
        expect(more! - now!).toBeLessThan(1e-2);
      }),
    );
  });
});

describe("bestContactLevel", () => {
  it("stops where one more contact brings less than it costs", () => {
    const { frequency: _, contacts: __, ...rest } = customer;
    const frequencyAt = (contacts: number) => 1 + 1.5 * (1 - Math.exp(-0.4 * contacts));
    const best = bestContactLevel({ ...rest, frequencyAt });
    const at = (contacts: number) =>
      contactValue({ ...customer, contacts, frequency: frequencyAt(contacts) });
    expect(best.value).toBe(at(best.contacts));
    expect(best.contacts).toBeGreaterThan(0);
    expect(at(best.contacts - 1)).toBeLessThan(best.value);
    expect(at(best.contacts + 1)).toBeLessThan(best.value);
  });

  it("is no contact where contacts do nothing", () => {
    const { frequency, contacts: _, ...rest } = customer;
    expect(bestContactLevel({ ...rest, frequencyAt: () => frequency }).contacts).toBe(0);
  });
});
