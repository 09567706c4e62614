import type { Speaker } from "@keepworth/locales";

/** Actions of our own naming; all others are treatments: the shop's by their names, the library's by their kinds. */
const own = [
  "keep-offer",
  "payment-reminder",
  "renewal-discount",
  "deal-follow-up",
  "points-expiring",
  "next-tier",
  "open-case",
  "late-delivery",
  "low-score",
  "overdue-order",
] as const;

/** What an action or a treatment is called where a person reads it. */
export function actionName(action: string, { say, knows }: Speaker): string {
  const known = own.find((name) => name === action);
  if (known !== undefined) return say(`actions.name.${known}`);
  const key = `treatment.${action}`;
  return knows(key) ? say(key) : action;
}

/** The action that a person means by its name. */
export function actionNamed(name: string, speaker: Speaker): string {
  const dashed = name.toLowerCase().replaceAll(" ", "-");
  const found = [...own, dashed].find(
    (action) => action !== actionName(action, speaker) && said(action, speaker) === name.toLowerCase(),
  );
  return found ?? name;
}

function said(action: string, speaker: Speaker): string {
  return actionName(action, speaker).toLowerCase();
}
