import type { RecordOf } from "@keepworth/warehouse";
import { catalogue } from "./catalogue.ts";
import { pricedNow } from "./prices.ts";

/** The next step up, and what it goes with, by name. */
const upgrades: Record<string, string> = {
  "House blend beans 1 kg": "House blend beans 250 g",
  "Espresso beans 1 kg": "House blend beans 1 kg",
  "Ethiopia single origin 250 g": "Ground filter coffee 500 g",
  "Jasmine pearls 100 g": "Green sencha 100 g",
  "Capsule variety box, 100": "Espresso capsules, 50",
  "Gooseneck kettle": "Pour-over dripper",
  "Hand grinder": "French press 1 l",
  "Glass teapot 1.2 l": "Tea infuser",
};
const complements: Record<string, readonly string[]> = {
  "Pour-over dripper": ["Paper filters, 200", "Ground filter coffee 500 g"],
  "Moka pot, 6 cups": ["Espresso beans 1 kg"],
  "Hand grinder": ["House blend beans 1 kg", "Espresso beans 1 kg"],
  "Glass teapot 1.2 l": ["Tea sampler, twelve kinds"],
  "Espresso cups, set of 4": ["Espresso beans 1 kg"],
};

const idOf = new Map(catalogue.map(({ name, id }) => [name, id]));

/** The shop's shelves. */
export function demoProducts(): RecordOf<"products">[] {
  return pricedNow().map(({ product: { id, name, category, cost }, price }) => ({
    product_id: id,
    name,
    category,
    list_price: price / 100,
    cost: cost / 100,
    replaces: null,
    complements: complements[name]?.map((other) => idOf.get(other)!).join("|") ?? null,
    upgrade_of: idOf.get(upgrades[name] ?? "") ?? null,
  }));
}
