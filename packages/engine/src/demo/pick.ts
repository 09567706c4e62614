import type { Rng } from "@keepworth/models";

/** One of `items`, each as likely as its weight says. */
export function pick<Item>(rng: Rng, items: readonly Item[], weight: (item: Item) => number): Item {
  let left = rng.uniform() * items.reduce((sum, item) => sum + weight(item), 0);
  for (const item of items) {
    left -= weight(item);
    if (left < 0) return item;
  }
  return items.at(-1)!;
}

/** All items in random order (Fisher & Yates). */
export function shuffled<Item>(rng: Rng, items: readonly Item[]): Item[] {
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    const j = rng.word() % (i + 1);
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
}
