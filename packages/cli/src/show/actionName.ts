import type { Speaker } from "@keepworth/locales";

/** Actions of our own naming; all others are the shop's treatments by their names. */
const own = [
  "keep-offer",
  "payment-reminder",
  "renewal-discount",
  "deal-follow-up",
  "points-expiring",
  "next-tier",
] as const;

/** What an action is called where a person reads it. */
export function actionName(action: string, { say }: Speaker): string {
  const known = own.find((name) => name === action);
  return known === undefined ? action : say(`actions.name.${known}`);
}

/** The action that a person means by its name. */
export function actionNamed(name: string, speaker: Speaker): string {
  return own.find((action) => actionName(action, speaker).toLowerCase() === name.toLowerCase()) ?? name;
}
