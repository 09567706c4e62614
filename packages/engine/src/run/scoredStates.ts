import type { BaseStates } from "./compress.ts";
import type { Settings } from "../settings.ts";
import { inWeeks } from "./weeks.ts";

/** The states of a base, and those for which values are worked out: the same, or by weeks where these are too many. */
export interface ScoredStates {
  readonly days: BaseStates;
  readonly scored: BaseStates;
  /** Whether `scored` are by weeks. */
  readonly weeks: boolean;
}

/** So many states are worked out by days, unless the settings say otherwise. */
const most = 1_000_000;

/**
 * By weeks where the orders are in a cluster, to which the scores of all states have to travel, and there are many;
 * customers in groups are worked out by days whatever their number.
 */
export function statesToScore(
  days: BaseStates,
  cluster: Settings["warehouse"],
  grouped: boolean,
): ScoredStates {
  const many = cluster !== undefined && days.x.length > (cluster.weeksAbove ?? most);
  const weeks = many && !grouped && days.group === null;
  return { days, scored: weeks ? inWeeks(days) : days, weeks };
}
