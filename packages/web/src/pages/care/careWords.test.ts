import { numbers } from "../../../../locales/src/numbers.ts";
import { expect, it } from "vitest";
import { lasting, signed } from "./careWords.ts";

const english = numbers("en");

it("writes a time in the unit in which it is short", () => {
  expect(lasting(english, null)).toBe("–");
  expect(lasting(english, 0.66)).toBe("40 min");
  expect(lasting(english, 3.52)).toBe("3.5 hr");
  expect(lasting(english, 30.2)).toBe("30 hr");
  expect(lasting(english, 50.4)).toBe("2.1 days");
  expect(lasting(numbers("pl"), 3.52)).toBe("3,5 godz.");
});

it("writes a net promoter score with its sign", () => {
  expect([31.6, 0.2, -4.5].map((score) => signed(english, score))).toEqual(["+32", "0", "-4"]);
});
