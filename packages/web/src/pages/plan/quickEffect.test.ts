import { expect, it } from "vitest";
import { quickEffect } from "./quickEffect.ts";

const situation = {
  margin: 0.3463608102810266,
  elasticity: { value: -1.4018140497658762 },
  growth: { value: 47293.818732766114 },
  product: null,
  assumptions: [{ name: "priceChurn", value: 0 }],
};

it("says what the server says of the same change", () => {
  const effect = quickEffect(0.05, situation)!;
  expect(effect.volume).toBeCloseTo(-0.06610824140385119, 12);
  expect(effect.gain).toBeCloseTo(3249.3988820793697, 6);
});

it("takes along who leaves because of a rise, and nobody comes because of a cut", () => {
  const churning = { ...situation, assumptions: [{ name: "priceChurn", value: 0.2 }] };
  const rise = (one: typeof situation) => quickEffect(0.1, one)!.gain;
  const ahead = situation.growth.value;
  expect(rise(churning)).toBeCloseTo((ahead + rise(situation)) * (1 - 0.02) - ahead, 6);
  expect(quickEffect(-0.1, churning)).toEqual(quickEffect(-0.1, situation));
});

it("says nothing where the elasticity or what is ahead is not known", () => {
  expect(quickEffect(0.05, { ...situation, elasticity: null })).toBeNull();
  expect(quickEffect(0.05, { ...situation, growth: null })).toBeNull();
});
