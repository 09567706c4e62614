import { serviceTimes, shareInterval } from "@keepworth/decisions";
import type { ServiceFigures, ServiceTimes } from "./answer.ts";
import type { Cases } from "./cases.ts";

/**
 * What some cases come to.
 *
 * @param some  places of cases
 */
export function figuresOf(cases: Cases, some: readonly number[]): ServiceFigures {
  const count = (is: (i: number) => boolean): number => some.reduce((sum, i) => sum + (is(i) ? 1 : 0), 0);
  const priced = some.filter((i) => !Number.isNaN(cases.cost[i]!));
  const cost = priced.reduce((sum, i) => sum + cases.cost[i]!, 0);
  // One that is still open and was never solved cannot have been opened again.
  const solvedOnce = (i: number): boolean =>
    cases.reopened[i]! > 0 || (cases.reopened[i] === 0 && cases.open[i] === 0);
  return {
    cases: some.length,
    customers: new Set(some.map((i) => cases.customer[i]!).filter((one) => one >= 0)).size,
    open: count((i) => cases.open[i] === 1),
    unanswered: count((i) => cases.open[i] === 1 && cases.answered[i] === 0),
    response: plain(responseOf(cases, some)),
    solving: plain(timesOf(some, cases.solving_hours, cases.solved)),
    reopened: shareInterval(
      count((i) => cases.reopened[i]! > 0),
      count(solvedOnce),
    ),
    cost,
    costed: priced.length,
    perCase: priced.length > 0 ? cost / priced.length : null,
  };
}

/** The share of cases answered within so many hours; null where no answer is told. */
export function answeredWithin(cases: Cases, some: readonly number[], hours: number): number | null {
  return responseOf(cases, some).within(hours);
}

function responseOf(cases: Cases, some: readonly number[]) {
  return timesOf(some, cases.response_hours, cases.answered);
}

/** Cases of which it is known when it came, or that it has not come yet. */
function timesOf(some: readonly number[], hours: Float64Array, state: Int32Array) {
  const known = some.filter((i) => state[i]! >= 0);
  return serviceTimes(
    Float64Array.from(known, (i) => hours[i]!),
    Int32Array.from(known, (i) => state[i]!),
  );
}

function plain({ median, p90, known, waiting }: ReturnType<typeof timesOf>): ServiceTimes {
  return { median, p90, known, waiting };
}
