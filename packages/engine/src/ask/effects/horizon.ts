import { KeepworthError } from "@keepworth/models";
import type { RunResult } from "../../result.ts";
import { daysBetween } from "../../run/days.ts";

const standardDays = 180;
const [leastDays, mostDays] = [7, 3650];

/**
 * Days after an event that count: as told, else 180, or a third of the data's span where that is less.
 *
 * @throws KeepworthError "option.invalid"
 */
export function horizonOf({ from, asOf }: RunResult, told: number | undefined): number {
  if (told === undefined)
    return Math.max(leastDays, Math.min(standardDays, Math.floor(daysBetween(from, asOf) / 3)));
  if (Number.isInteger(told) && told >= leastDays && told <= mostDays) return told;
  throw new KeepworthError("option.invalid", {
    option: "horizon",
    value: told,
    expected: `${leastDays}-${mostDays}`,
  });
}
