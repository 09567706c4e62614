import { leavingTest, nbd, type CustomerColumns, type FitResult } from "@keepworth/models";

/** Models in which customers may leave, of which NBD is the edge. */
const leavers: readonly string[] = ["bg-nbd", "mbg-nbd", "pareto-nbd", "ggom-nbd"];

/** Whether a fit is of a model in which customers may leave, by its likelihood alone. */
export function mayLeave({ model, prior }: Pick<FitResult, "model" | "prior">): boolean {
  return leavers.includes(model) && prior === "none";
}

/** Whether the customers that such a model was fitted to leave at all: the test against NBD. */
export function testLeaving(fit: FitResult, customers: CustomerColumns): { statistic: number; p: number } {
  const nobody = nbd.fit(customers, { prior: "none" });
  const { statistic, p } = leavingTest(fit, nobody.logLikelihood);
  return { statistic, p };
}
