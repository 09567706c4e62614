import { promisedMargins, subjectEffects, type Drawn, type EventEffect } from "@keepworth/decisions";

type Column = ArrayLike<number>;

export interface ImproveInput {
  /** Clocks in the order of customers and days; `followed`: 1 where the whole horizon has come, of somebody who had ordered. */
  readonly clocks: {
    readonly customer: Column;
    readonly day: Column;
    readonly followed: Uint8Array;
    readonly channel: Column;
    readonly first: Column;
    readonly repeats: Column;
    readonly expected: Column;
    readonly stays: Column;
    readonly actual: Column;
    readonly state: readonly Column[];
  };
  /** In the same order: the clock by its customer and day, the kind, the subject (-1: none), the event (1, or 0: to compare with). */
  readonly touches: {
    readonly customer: Column;
    readonly day: Column;
    readonly kind: Column;
    readonly subject: Column;
    readonly event: Column;
  };
  readonly kinds: readonly {
    readonly kind: number;
    readonly comparison: "each" | "none" | "orders";
    readonly near: number;
    /** Places of its subjects. */
    readonly subjects: readonly number[];
  }[];
  /** The kind of touches that are orders. */
  readonly orderKind: number;
  readonly horizon: number;
}

export interface ImprovedKind {
  readonly spread: number | null;
  readonly subjects: readonly {
    readonly place: number;
    readonly effect: EventEffect | null;
    readonly promised: number | null;
    readonly drawn: Drawn;
  }[];
}

/** Which clocks every subject touched, and what that did to the margin after them. */
export function improveSubjects({
  clocks,
  touches,
  kinds,
  orderKind,
  horizon,
}: ImproveInput): ImprovedKind[] {
  const at = clocksOf(clocks, touches);
  const orders = placesWhere(at, clocks.followed, (row) => touches.kind[row] === orderKind);
  const counts = new Uint8Array(clocks.day.length);
  for (const i of orders) counts[i] = 1;
  const bySubject = placesBySubject(at, clocks.followed, touches.subject);
  const promised = promisedMargins({ ...clocks, counts });
  return kinds.map(({ kind, comparison, near, subjects }) => {
    const of = (row: number) => touches.kind[row] === kind;
    const touched = subjects.map((place) => bySubject.get(place) ?? []);
    const compared =
      comparison === "each"
        ? placesWhere(at, clocks.followed, of)
        : comparison === "none"
          ? placesWhere(at, clocks.followed, (row) => of(row) && touches.event[row] === 0)
          : farFrom(orders, clocks, touches, of, near);
    const found = subjectEffects(clocks, { subjects: touched, comparison: compared, near, horizon });
    return {
      spread: found.spread,
      subjects: found.subjects.map(({ effect, drawn }, s) => ({
        place: subjects[s]!,
        effect,
        drawn,
        promised: touched[s]!.length === 0 ? null : mean(promised, touched[s]!),
      })),
    };
  });
}

/** The clock of every touch; -1 where there is none. */
function clocksOf(clocks: ImproveInput["clocks"], touches: ImproveInput["touches"]): Int32Array {
  let i = 0;
  return Int32Array.from({ length: touches.day.length }, (_, row) => {
    const [customer, day] = [touches.customer[row]!, touches.day[row]!];
    while (
      i < clocks.day.length &&
      (clocks.customer[i]! < customer || (clocks.customer[i] === customer && clocks.day[i]! < day))
    )
      i += 1;
    return clocks.customer[i] === customer && clocks.day[i] === day ? i : -1;
  });
}

/** Clocks that were followed and have a touch of a sort, each once, in their order. */
function placesWhere(at: Int32Array, followed: Column, fits: (row: number) => boolean): Int32Array {
  const places: number[] = [];
  at.forEach((clock, row) => {
    if (clock >= 0 && followed[clock] === 1 && clock !== places.at(-1) && fits(row)) places.push(clock);
  });
  return Int32Array.from(places);
}

/** Clocks that were followed by the subject that touched them, each once, in their order. */
function placesBySubject(at: Int32Array, followed: Column, subject: Column): Map<number, number[]> {
  const places = new Map<number, number[]>();
  at.forEach((clock, row) => {
    if (clock < 0 || followed[clock] !== 1 || subject[row]! < 0) return;
    const own = places.get(subject[row]!);
    if (own === undefined) places.set(subject[row]!, [clock]);
    else if (own.at(-1) !== clock) own.push(clock);
  });
  return places;
}

/** Order days between the first and the last touch of a kind, without any within some days before or after. */
function farFrom(
  orders: Int32Array,
  { customer, day }: ImproveInput["clocks"],
  touches: ImproveInput["touches"],
  of: (row: number) => boolean,
  near: number,
): Int32Array {
  const [by, on]: [number[], number[]] = [[], []];
  let [from, to] = [Infinity, -Infinity];
  for (let row = 0; row < touches.day.length; row += 1) {
    if (!of(row)) continue;
    by.push(touches.customer[row]!);
    on.push(touches.day[row]!);
    from = Math.min(from, touches.day[row]!);
    to = Math.max(to, touches.day[row]!);
  }
  let next = 0; // the first touch that is not wholly before what is near to the clock
  return orders.filter((i) => {
    if (day[i]! < from || day[i]! > to) return false;
    while (
      next < by.length &&
      (by[next]! < customer[i]! || (by[next] === customer[i] && on[next]! < day[i]! - near))
    )
      next += 1;
    return !(by[next] === customer[i] && on[next]! <= day[i]! + near);
  });
}

function mean(column: Column, places: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < places.length; k += 1) sum += column[places[k]!]!;
  return sum / places.length;
}
