import type { ReactNode } from "react";
import { useWords } from "../../words/useWords.tsx";
import { areas, type Price } from "./planAnswer.ts";
import { gained, signed } from "./priceWords.ts";

/** Where a change of price breaks even, and what it would bring. */
export function PriceOpening({ price }: { readonly price: Price }): ReactNode {
  const speaker = useWords(...areas);
  const { say, percent, number } = speaker;
  const { chosen, currency, product, elasticity, elasticitySource, margin, breakEvenRise } = price;
  const change = signed(chosen.change, speaker);
  const what =
    product === null
      ? say("price.opening.all", { change })
      : say("price.opening.product", { change, product: product.name, share: percent(product.share) });
  const evens = (): string => {
    if (breakEvenRise !== null) {
      const kept = margin + chosen.change;
      const now =
        breakEvenRise > 0
          ? say("price.opening.loss", { margin: percent(margin), rise: percent(breakEvenRise) })
          : say("price.opening.loss.equal");
      const then =
        kept < 0
          ? say("price.opening.loss.below", { what, loss: percent(-kept) })
          : say("price.opening.loss.above", { what, kept: percent(kept) });
      return `${now} ${then}`;
    }
    if (chosen.breakEvenVolume === null) return say("price.opening.never", { what, margin: percent(margin) });
    return say("price.opening.breakEven", {
      what,
      margin: percent(margin),
      rise: chosen.change > 0 ? "yes" : "no",
      volume: signed(chosen.breakEvenVolume, speaker),
    });
  };
  const effect = (): string => {
    const { volume, gain } = chosen;
    if (elasticity === null || volume === null)
      return say("price.opening.unknown", { reason: price.products.length === 0 ? "lines" : "price" });
    const span = say("span.months", { count: Math.round(price.horizonDays / 30.4375) });
    const amount = gained(gain?.value ?? null, currency, speaker);
    if (elasticitySource === "option" || elasticitySource === "settings")
      return say("price.opening.assumed", {
        elasticity: number(elasticity.value, { maximumFractionDigits: 2 }),
        volume: signed(volume.value, speaker),
        span,
        gain: amount,
      });
    return say("price.opening.effect", {
      volume: signed(volume.value, speaker),
      volumeRange: `${signed(volume.low, speaker)} – ${signed(volume.high, speaker)}`,
      gain: amount,
      gainRange:
        gain === null
          ? "–"
          : `${gained(gain.low, currency, speaker)} – ${gained(gain.high, currency, speaker)}`,
      span,
      chance: percent(chosen.pGain),
    });
  };
  return `${evens()} ${effect()}`;
}
