import type { Answer } from "../../api/useAnswer.ts";
import { notKnown } from "../../words/notKnown.ts";
import type { Speaks } from "../../words/loaded.ts";

export const areas = [
  "plan",
  "cli.plan",
  "cli.columns",
  "cli.names",
  "cli.segmentNames",
  "cli.warnings",
  "cli.keep",
  "hints",
] as const;

export const planDocs = "https://github.com/keepworth/keepworth/blob/main/docs/decisions/plan.md";
export const priceDocs = "https://github.com/keepworth/keepworth/blob/main/docs/decisions/price.md";

export type Plan = Answer<"/api/plan">;
export type Price = Answer<"/api/price">;
type Figures = Plan["total"];

export const partNames = ["existing", "newcomers", "pipeline", "subscriptions"] as const;

/** What is planned: margin, or orders where there is no money. */
export function fanOf<F extends Figures>({ margin, orders }: F): NonNullable<F["margin"]> | F["orders"] {
  return margin ?? orders;
}

/** What a part is of all, of a loss too; null where gains and losses make all of it up together. */
export function shareOf(part: Figures, { total, parts }: Pick<Plan, "total" | "parts">): number | null {
  const whole = fanOf(total).mean;
  const mixed = Object.values(parts).some((one) => fanOf(one).mean * whole < 0);
  return whole === 0 || mixed ? null : fanOf(part).mean / whole;
}

/** Something that is not known, in the words of this screen: the command line's name its options. */
export function notKnownHere(
  one: { readonly code: string; readonly details: Readonly<Record<string, unknown>> },
  speaker: Speaks<never>,
): { text: string; hint: string | null } {
  const key = `web.plan.missing.${one.code}`;
  if (!speaker.knows(key)) return notKnown(one, speaker);
  return { text: speaker.say(key as never, one.details as Record<string, string | number>), hint: null };
}
