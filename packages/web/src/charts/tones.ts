/** What a colour means: grey happened, the accent is expected, amber needs a look, red is money lost. */
export type Tone = "past" | "expected" | "attention" | "loss" | "gain" | "ink" | "quiet" | "soft" | Category;
export type Category = `category-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;

/** The page's own variable, so that a drawing follows light, dark and print by itself. */
export function toneColour(tone: Tone): string {
  return `var(--${tone === "soft" ? "past-soft" : tone})`;
}

const given = new Map<string, Category>();

/**
 * The colour of a category (a plan, a channel, a segment), the same on every screen: by its name, next door where that
 * one is taken.
 */
export function colourOf(category: string): Category {
  const found = given.get(category);
  if (found) return found;
  let place = 0;
  for (const sign of category) place = (place * 31 + sign.codePointAt(0)!) % 9973;
  const taken = new Set(given.values());
  const order = Array.from({ length: 8 }, (_, step) => `category-${((place + step) % 8) + 1}` as Category);
  const colour = order.find((one) => !taken.has(one)) ?? order[0]!;
  given.set(category, colour);
  return colour;
}
