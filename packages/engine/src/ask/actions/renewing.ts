import { assumedMatters, billingInterval, intervalDays, matterGain, staysAt } from "@keepworth/decisions";
import type { Figure } from "../../result.ts";
import { addDays } from "../../run/days.ts";
import type { Settings } from "../../settings.ts";
import type { Renewal, RenewalsAnswer } from "../renewals/answer.ts";
import type { Candidate } from "./answer.ts";

const z = 1.6449;
/** What nobody measured has a standard error of half of it, as in the treatment library. */
const assumedError = 0.5;

/**
 * Subscriptions as actions: a reminder where a payment failed, else the offer that gains most, by the day to speak.
 *
 * @param until  whoever is to be spoken to later is left for another week
 * @param discount  what the shop calls its discount at a renewal
 */
export function renewingActions(
  { renewals }: RenewalsAnswer,
  until: string,
  { keep }: Settings,
  discount = "renewal-discount",
): Candidate[] {
  return renewals
    .filter(({ contactOn }) => contactOn <= until)
    .flatMap((row) => {
      const { customerId, contactBy, contactOn, owner, interval, renewsOn } = row;
      const found = row.standing === "failing" ? reminder(row) : offer(row, keep);
      if (!found) return [];
      const { cost, gain, kind, reason } = found;
      const term = Math.round(intervalDays(billingInterval(interval)));
      return [
        {
          customer: customerId,
          action: kind === "renewal-discount" ? discount : kind,
          kind,
          gain,
          cost,
          deadline: contactOn,
          role: row.standing === "failing" ? ("service" as const) : ("sales" as const),
          from: ["renewals"],
          since: addDays(renewsOn, -term),
          sharedError: `renewals ${kind}`,
          reason: {
            code: reason,
            details: { renewsOn, chance: row.pRenews.value, atRisk: row.atRisk.value, ...found.details },
          },
          owner,
          channel: contactBy === "owner" ? null : "email",
        },
      ];
    })
    .toSorted((a, b) => b.gain.value - a.gain.value);
}

interface Found {
  readonly kind: string;
  readonly reason: string;
  readonly gain: Figure;
  readonly cost: number;
  readonly details: Record<string, string | number>;
}

/** A payment link to those whose payment failed: no discount mends that. */
function reminder({ pRenews, atRisk }: Renewal): Found {
  const effect = assumedMatters["payment-reminder"];
  const stays = Math.min(1, Math.max(0, pRenews.value));
  const worth = stays < 1 ? Math.max(0, atRisk.value) / (1 - stays) : 0;
  return {
    kind: "payment-reminder",
    reason: "actions.failing",
    gain: matterGain({ stays, worth }, effect),
    cost: effect.cost,
    details: {},
  };
}

/** The best offer of D1; null where none gains. Its cost is what will be paid to those who renew, and making it. */
function offer(
  { offer: best, amount, pRenews, atRisk, standing }: Renewal,
  keep: Settings["keep"],
): Found | null {
  if (best === null || !(best.gain > 0)) return null;
  const stays = Math.min(1, Math.max(0, pRenews.value));
  const after = staysAt(
    { stays },
    { rise: keep.offerReach * (1 - stays), speed: keep.offerSpeed },
    best.best,
  );
  const discount = best.best * amount;
  const cost = after * discount + keep.contactCost;
  const brings = best.gain + cost;
  // What is at risk is known as well as its interval says, the effect of an offer as well as an assumption.
  const wide = atRisk.value > 0 ? (atRisk.high - atRisk.low) / 2 / atRisk.value : 0;
  const half = brings * Math.hypot(z * assumedError, wide);
  return {
    kind: "renewal-discount",
    reason: standing === "cancelling" ? "actions.cancelling" : "actions.renews",
    gain: { value: best.gain, low: best.gain - half, high: best.gain + half },
    cost,
    details: { offer: best.best, discount },
  };
}
