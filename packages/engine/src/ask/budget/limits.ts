import { conflicts, type AllocationProblem } from "@keepworth/decisions";
import { KeepworthError } from "@keepworth/models";
import type { PlanTreatment } from "./treatments.ts";

/**
 * Limits by treatment in the order of the treatments; those told replace those that the treatments come with.
 *
 * @throws KeepworthError "budget.treatment" for a name that no treatment has, "option.invalid" for what is no whole number
 */
export function limitsBy(
  treatments: readonly PlanTreatment[],
  told: Readonly<Record<string, number>>,
  option: "capacity" | "minimum",
): Float64Array {
  const limits = Float64Array.from(treatments, ({ capacity }) =>
    option === "capacity" ? (capacity ?? Infinity) : 0,
  );
  for (const [name, value] of Object.entries(told)) {
    if (!Number.isSafeInteger(value) || value < 0) {
      throw new KeepworthError("option.invalid", { option, value: String(value), expected: "0, 1, 2…" });
    }
    const same = (text: string): boolean => text.toLowerCase() === name.toLowerCase();
    const at = treatments.findIndex((treatment) => same(treatment.name) || same(treatment.kind));
    if (at < 0) {
      const known = treatments.map((treatment) => treatment.name);
      throw new KeepworthError("budget.treatment", { treatment: name, known });
    }
    limits[at] = value;
  }
  return limits;
}

/**
 * Says which limits contradict each other.
 *
 * @throws KeepworthError "budget.minimumOverCapacity", "budget.minimumOverEligible", "budget.minimumsOverCustomers",
 *   "budget.minimumsOverBudget" with by how much, and how many contradictions there are besides
 */
export function refuseConflicts(problem: AllocationProblem, treatments: readonly PlanTreatment[]): void {
  const found = conflicts(problem);
  const [first] = found;
  if (!first) return;
  const others = found.length - 1;
  const { kind, ...details } = first;
  if ("treatment" in details) {
    const { treatment, ...rest } = details;
    throw new KeepworthError(`budget.${kind as "minimumOverCapacity" | "minimumOverEligible"}`, {
      treatment: treatments[treatment]!.name,
      ...rest,
      others,
    });
  }
  throw new KeepworthError(`budget.${kind as "minimumsOverCustomers" | "minimumsOverBudget"}`, {
    ...details,
    others,
  });
}
