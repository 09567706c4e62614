import { advance, clockAt, restart, withoutSlopes, type Clock } from "./clock.ts";
import { readHistories, type CovariateRows, type Purchases } from "./histories.ts";
import { leavingSum } from "./leavingSum.ts";
import { pointOf, type DynamicParams } from "./params.ts";
import { readTimetable, walk, type Timetable } from "./timetable.ts";

/** A customer at the end of the data. */
export interface Today {
  readonly customer: number;
  readonly end: number;
  /** P(active now). */
  readonly active: number;
  /** Repeat purchases. */
  readonly x: number;
  /** Both stand at the end of the data. */
  readonly buying: Clock;
  readonly leaving: Clock;
  readonly timetable: Timetable;
}

/** A figure for every customer; NaN for those whose first purchase comes after the end. */
export function forEveryCustomer(
  model: DynamicParams,
  purchases: Purchases,
  covariates: CovariateRows,
  figure: (today: Today) => number,
): Float64Array {
  const histories = readHistories(purchases);
  const timetable = readTimetable(covariates, histories.length);
  const { names, values, count } = timetable.cells;
  const point = pointOf(model, names);
  const ofBuying = 2 + names.purchase.length;
  const buying = withoutSlopes(clockAt(values.purchase, count, point.subarray(1, ofBuying)));
  const leaving = withoutSlopes(clockAt(values.lifetime, count, point.subarray(ofBuying + 1)));
  const sum = leavingSum(model.params.r, model.params.s, buying, leaving);
  const pass = (cell: number, time: number) => {
    advance(buying, cell, time);
    advance(leaving, cell, time);
  };
  return Float64Array.from(histories, ({ times, end }, customer) => {
    if (times.length === 0) return Number.NaN;
    const [first, last, x] = [times[0]!, times.at(-1)!, times.length - 1];
    restart(buying);
    restart(leaving);
    walk(timetable, customer, first, last, pass);
    sum.begin(x);
    walk(timetable, customer, last, end, (cell, time) => {
      sum.leaves(cell, time);
      pass(cell, time);
    });
    sum.stays();
    return figure({ customer, end, active: sum.chanceToStay(), x, buying, leaving, timetable });
  });
}
