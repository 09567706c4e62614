import type { PlanChurn } from "@keepworth/engine";
import { cut, pad, width } from "../text.ts";
import { planName, type Look } from "./look.ts";

const blocks = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
const shownPlans = 6;

/** Shares 0 to 1 as columns of blocks of a whole height. */
export function spark(shares: readonly number[]): string {
  return shares
    .map((share) => blocks[share > 0 ? Math.max(1, Math.round(Math.min(1, share) * 8)) : 0]!)
    .join("");
}

/** Survival curves, two lines a plan: what was counted, and the model under it. */
export function curves(plans: readonly PlanChurn[], { speaker, style, columns }: Look): string[] {
  const { say, percent } = speaker;
  const shown = plans.slice(0, shownPlans);
  const names = Math.min(30, Math.max(...shown.map((one) => width(planName(speaker, one, plans)))));
  const words = [say("churn.curve.counted"), say("churn.curve.model")] as const;
  const beside = Math.max(...words.map(width));
  const most = Math.max(8, columns - names - beside - 4 - 30);
  return shown.flatMap((one) => {
    const curve = one.curve.slice(0, most + 1);
    const counted = curve.filter(({ observed }) => observed !== null);
    const line = (
      name: string,
      word: string,
      shares: readonly number[],
      paint: (text: string) => string,
      renewals: number,
    ): string =>
      [
        pad(name, names),
        style.quiet(pad(word, beside)),
        paint(spark(shares)) + " ".repeat(Math.max(0, Math.min(most, longest(shown)) + 1 - shares.length)),
        say("churn.curve.after", { share: percent(shares.at(-1) ?? null), renewals }),
      ].join("  ");
    return [
      line(
        cut(planName(speaker, one, plans), names),
        words[0],
        counted.map(({ observed }) => observed!),
        style.past,
        counted.at(-1)?.renewals ?? 0,
      ),
      line(
        "",
        words[1],
        curve.map(({ model }) => model),
        style.expected,
        curve.at(-1)?.renewals ?? 0,
      ),
    ];
  });
}

function longest(plans: readonly PlanChurn[]): number {
  return Math.max(...plans.map(({ curve }) => curve.length - 1));
}
