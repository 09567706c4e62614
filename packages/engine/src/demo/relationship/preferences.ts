import type { RecordOf } from "@keepworth/warehouse";
import { isoDay } from "../calendar.ts";
import { categories } from "../catalogue.ts";
import { customerId } from "../customers.ts";
import { pick } from "../pick.ts";
import { streamOf, type DemoShop } from "../simulateShop.ts";

/** Of customers who said what they like; what they say is true of the category as often as this. */
export const stating = { share: 0.18, category: 0.85, withinDays: 60 } as const;

const grinds = { "whole beans": 0.5, filter: 0.3, espresso: 0.2 };
const rhythms = { weekly: 0.2, monthly: 0.6, seldom: 0.2 };

/** What customers said in their account that they like, by customer. It tells nothing of how often they buy. */
export function demoPreferences({ seed, people, clock }: DemoShop): RecordOf<"preferences">[] {
  const rng = streamOf(seed, "preferences");
  return people.flatMap((customer) => {
    const states = rng.uniform() < stating.share;
    const day = customer.days[0]! + Math.floor(rng.uniform() * stating.withinDays);
    const category =
      rng.uniform() < stating.category ? customer.favourite : categories[rng.word() % categories.length]!;
    const [grind] = pick(rng, Object.entries(grinds), ([, share]) => share);
    const [rhythm] = pick(rng, Object.entries(rhythms), ([, share]) => share);
    if (!states || day > clock.to) return [];
    const said = { customer_id: customerId(customer), source: "stated", at: isoDay(day) };
    return [
      { ...said, key: "category", value: category },
      ...(category === "coffee" ? [{ ...said, key: "grind", value: grind }] : []),
      { ...said, key: "newsletter", value: rhythm },
    ];
  });
}
