import { expect, it } from "vitest";
import { toldBefore } from "./toldBefore.ts";

it("takes from the last run what it was told, and leaves settings and data to themselves", () => {
  expect(
    toldBefore({
      assumptions: [
        { name: "margin", value: 0.4, source: "option" },
        { name: "currency", value: "EUR", source: "data" },
        { name: "horizon", value: "24m", source: "option" },
        { name: "discountRate", value: 0.1, source: "settings" },
      ],
    }),
  ).toEqual({ currency: null, margin: 0.4, horizon: "24m", discountRate: null });
  expect(toldBefore(null)).toEqual({ currency: null, margin: null, horizon: null, discountRate: null });
});
