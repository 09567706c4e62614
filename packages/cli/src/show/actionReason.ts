import type { ActionReason } from "@keepworth/engine";
import { reasonText, type Speaker } from "@keepworth/locales";
import { safe } from "./text.ts";

/** Why something is to be done, in words with its figures. */
export function actionReason(reason: ActionReason, currency: string, speaker: Speaker): string {
  return reasonText(reason, currency, speaker, safe);
}
