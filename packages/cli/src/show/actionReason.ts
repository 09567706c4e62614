import type { ActionReason } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { segmentName } from "../report/segmentName.ts";
import { safe } from "./text.ts";

const amounts = new Set(["margin", "expected", "atRisk", "discount", "worth"]);
const shares = new Set(["uplift", "chance", "offer", "stays", "after"]);
const days = new Set(["renewsOn", "closesOn", "expireOn"]);

/** Why something is to be done, in words with its figures. */
export function actionReason(reason: ActionReason, currency: string, speaker: Speaker): string {
  const { money, percent, date } = speaker;
  const written = Object.entries(reason.details).map(([name, value]) => {
    if (typeof value === "number") {
      if (amounts.has(name)) return [name, money(value, currency)];
      if (shares.has(name)) return [name, percent(value)];
      return [name, Math.round(value)];
    }
    if (days.has(name)) return [name, date(value)];
    return [name, name === "segment" ? segmentName(value, speaker) : safe(value)];
  });
  return speaker.explain("why", reason.code, Object.fromEntries(written) as Record<string, string | number>)
    .text;
}
