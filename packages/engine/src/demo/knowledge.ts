import type { RecordOf } from "@keepworth/warehouse";
import { isoDay } from "./calendar.ts";
import { customerId } from "./customers.ts";
import { shuffled } from "./pick.ts";
import { streamOf, type DemoShop } from "./simulateShop.ts";

interface Lesson {
  readonly learned: string;
  /** Days before the shop's last one. */
  readonly ago: number;
  /** Of trying it out; in euros, as the benefit. */
  readonly cost: number;
  readonly benefit: number;
  readonly years: number;
  readonly probability: number;
  /** Of the benefit, for each customer who had a part in it; together at most 1. */
  readonly shares: readonly number[];
}

export const lessons: readonly Lesson[] = [
  {
    learned: "Decaf sells better in small bags",
    ago: 410,
    cost: 300,
    benefit: 900,
    years: 3,
    probability: 0.7,
    shares: [0.5, 0.3],
  },
  {
    learned: "Cafés order on Mondays and need it on Wednesdays",
    ago: 320,
    cost: 500,
    benefit: 1400,
    years: 4,
    probability: 0.6,
    shares: [0.6, 0.4],
  },
  {
    learned: "Paper does as well as foil in the tasting box",
    ago: 250,
    cost: 240,
    benefit: 380,
    years: 3,
    probability: 0.8,
    shares: [1],
  },
  {
    learned: "A reminder to descale prevents returns",
    ago: 160,
    cost: 150,
    benefit: 520,
    years: 4,
    probability: 0.75,
    shares: [0.3, 0.3, 0.2],
  },
  {
    learned: "A grinder course sells grinders",
    ago: 75,
    cost: 1200,
    benefit: 700,
    years: 3,
    probability: 0.35,
    shares: [0.5],
  },
];

/** What the shop learned from its customers, each row one customer's part; a lesson's cost is split as its benefit is. */
export function demoKnowledge({ seed, people, clock }: DemoShop): RecordOf<"knowledge">[] {
  const rng = streamOf(seed, "knowledge");
  return lessons.flatMap(({ learned, ago, cost, benefit, years, probability, shares }) => {
    const day = Math.max(clock.from, clock.to - ago);
    const known = people.filter(({ days }) => days[0]! <= day);
    const credited = shares.reduce((sum, share) => sum + share, 0);
    return shuffled(rng, known)
      .slice(0, shares.length)
      .map((customer, i) => ({
        customer_id: customerId(customer),
        day: isoDay(day),
        learned,
        cost: Math.round((100 * cost * shares[i]!) / credited) / 100,
        benefit_per_year: benefit,
        years,
        probability,
        share: shares[i]!,
      }));
  });
}
