import { KeepworthError } from "@keepworth/models";
import type { Keepworth } from "../../open.ts";
import type { Figure } from "../../result.ts";
import type { KeepCard } from "../keep/answer.ts";
import { keep } from "../keep.ts";
import type { Which } from "../publishedRun.ts";
import type { Candidate, Source } from "./answer.ts";

/** What makes offers impossible, and stands under `missing` then. */
const without: Readonly<Record<string, string>> = {
  "keep.amounts": "actions.amounts",
  "cluster.many": "actions.many",
};

/** Customers whom the best offer of keep-or-replace gains from, as actions. */
export async function keepingActions(
  keepworth: Keepworth,
  which: Which,
  { until, limit }: { readonly until: string; readonly limit: number },
): Promise<Source> {
  const contact = keepworth.settings.keep.contactCost;
  try {
    const { list } = await keep(keepworth, { ...which, limit });
    return {
      candidates: list
        .filter(({ verdict }) => verdict === "offer")
        .map((card) => offerTo(card, contact, until)),
      missing: [],
    };
  } catch (error) {
    const code = error instanceof KeepworthError ? without[error.code] : undefined;
    if (code === undefined) throw error;
    return { candidates: [], missing: [{ code, details: {} }] };
  }
}

function offerTo(card: KeepCard, contact: number, until: string): Candidate {
  const { best } = card.offers.assumed;
  return {
    customer: card.name,
    action: "keep-offer",
    kind: "keep-offer",
    gain: gainOf(card, contact),
    cost: best.stays * best.amount + contact,
    deadline: until,
    role: "marketing",
    from: ["keep"],
    since: null,
    sharedError: "keep",
    reason: {
      code: "actions.keep",
      details: { offer: best.share, discount: best.amount, stays: card.stays, after: best.stays },
    },
    owner: null,
    channel: null,
  };
}

/**
 * What that one offer gains: Δp·(V − o) − p₀·o − c, Δp in proportion to the share of leavers that offers keep, which is
 * somewhere in the band of keep-or-replace.
 */
function gainOf({ offers, stays }: KeepCard, contact: number): Figure {
  const { best, reach } = offers.assumed;
  const fixed = stays * best.amount + contact;
  const moved = best.gain + fixed;
  const at = (other: number): number => (reach > 0 ? (moved * other) / reach : 0) - fixed;
  return { value: best.gain, low: at(offers.low.reach), high: at(offers.high.reach) };
}
