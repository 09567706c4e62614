import { describe, expect, it } from "vitest";
import { logLikelihoodValues } from "../../../test/reference/pareto.ts";
import { logLikelihood } from "./index.ts";

describe("the likelihood", () => {
  it.each(logLikelihoodValues)(
    "is the published one with hypergeometric functions: r %d, alpha %d, s %d, beta %d, x %d, tx %d, T %d",
    (r, alpha, s, beta, x, tx, T, value) => {
      const computed = logLikelihood({ r, alpha, s, beta }, { x: [x], tx: [tx], T: [T] });
      expect(Math.abs(computed - value)).toBeLessThan(2e-12 * Math.max(1, Math.abs(value)));
    },
  );
});
