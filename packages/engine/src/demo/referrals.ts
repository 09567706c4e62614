import type { RecordOf } from "@keepworth/warehouse";
import { isoDay } from "./calendar.ts";
import { customerId } from "./customers.ts";
import { pick } from "./pick.ts";
import { streamOf, type DemoShop } from "./simulateShop.ts";

/** Of customers who came by referral: how many named who brought them, and what they would have done otherwise. */
export const referring = {
  named: 0.85,
  /** How unequal customers are in it: the shape of a gamma distribution of mean 1. */
  shape: 0.3,
  kinds: [
    { kind: "new", share: 0.6 },
    { kind: "anyway", share: 0.15 },
    { kind: null, share: 0.25 },
  ],
  /** In euros; not in the costs file. */
  reward: 5,
} as const;

/** Who brought whom: the referrer is always a customer already. */
export function demoReferrals({ seed, people }: DemoShop): RecordOf<"referrals">[] {
  const rng = streamOf(seed, "referrals");
  const zeal = people.map(() => rng.gamma(referring.shape));
  /** Zeal of the customers before each one, added up. */
  const before = new Float64Array(people.length + 1);
  zeal.forEach((own, i) => (before[i + 1] = before[i]! + own));

  const rows: RecordOf<"referrals">[] = [];
  /** How many began on an earlier day: of those who began on the same one, none brought another. */
  let earlier = 0;
  for (const [i, { channel, days, no }] of people.entries()) {
    if (i > 0 && days[0] !== people[i - 1]!.days[0]) earlier = i;
    if (channel !== "referral") continue;
    const named = rng.uniform() < referring.named;
    const place = rng.uniform();
    const { kind } = pick(rng, referring.kinds, ({ share }) => share);
    if (!named || earlier === 0) continue;
    const referrer = people[placeOf(before, place * before[earlier]!, earlier)]!;
    rows.push({
      referrer: customerId(referrer),
      referee: customerId({ no }),
      at: isoDay(days[0]!),
      kind,
      reward: referring.reward,
    });
  }
  return rows;
}

/** The place among the first `n` within which a running total reaches `value`. */
function placeOf(totals: Float64Array, value: number, n: number): number {
  let low = 0;
  let high = n;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (totals[middle]! <= value) low = middle;
    else high = middle;
  }
  return low;
}
