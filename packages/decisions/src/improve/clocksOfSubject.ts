import type { Clocks } from "../effects/clocks.ts";
import type { TouchedClocks } from "./subjectEffects.ts";

/** So many clocks to compare with are enough for any subject; more are read of one in some customers. */
const enoughClocks = 20_000;

/** The clocks of one subject: those it touched, and those to compare with, with what is its own of their state. */
export function clocksOfSubject(
  clocks: Omit<Clocks, "treated" | "before">,
  touched: ArrayLike<number>,
  { comparison, near, horizon }: Omit<TouchedClocks, "subjects">,
): Clocks {
  const { customer, day } = clocks;
  const step = Math.max(1, Math.floor(comparison.length / Math.max(enoughClocks, touched.length)));
  const places: number[] = [];
  const treated: number[] = [];
  const before: number[] = [];
  let last = -1; // in `touched`, of the last touch up to the clock's day
  let [t, c] = [0, 0];
  while (t < touched.length || c < comparison.length) {
    const i = Math.min(touched[t] ?? Infinity, comparison[c] ?? Infinity);
    const own = touched[t] === i;
    if (comparison[c] === i) c += 1;
    const earlier =
      last >= 0 && customer[touched[last]!] === customer[i] ? day[i]! - day[touched[last]!]! : Infinity;
    const next = own ? touched[t + 1] : touched[t];
    const later = next !== undefined && customer[next] === customer[i] ? day[next]! - day[i]! : Infinity;
    if (own) {
      last = t;
      t += 1;
    }
    const counts = own ? earlier > near : earlier > near && later > near && customer[i]! % step === 0;
    if (!counts) continue;
    places.push(i);
    treated.push(own ? 1 : 0);
    before.push(earlier <= horizon ? 1 : 0);
  }
  const gathered = (column: ArrayLike<number>) => Float64Array.from(places, (i) => column[i]!);
  return {
    treated,
    before,
    customer: gathered(customer),
    day: gathered(day),
    repeats: gathered(clocks.repeats),
    expected: gathered(clocks.expected),
    actual: gathered(clocks.actual),
    ...(clocks.stays ? { stays: gathered(clocks.stays) } : {}),
    state: (clocks.state ?? []).map(gathered),
  };
}
