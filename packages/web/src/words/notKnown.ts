import type { Speaks } from "./loaded.ts";

/**
 * What is not known to an answer, or what to be careful about, and what to do about it here. The hints of the command
 * line name its verbs and options: here those of the area "hints" stand in their place, or nothing does.
 *
 * @example const speaker = useWords("churn", "cli.warnings", "hints"); missing.map((one) => notKnown(one, speaker))
 */
export function notKnown(
  { code, details }: { readonly code: string; readonly details: Readonly<Record<string, unknown>> },
  speaker: Speaks<never>,
): { text: string; hint: string | null } {
  const { text, hint } = speaker.explain("warning", code, details);
  const own = `web.hints.${code}`;
  if (speaker.knows(own)) return { text, hint: speaker.say(own as never) };
  return { text, hint: hint !== null && namesCommand(hint) ? null : hint };
}

/** Whether a hint is for the command line: names its verbs, its options or its file of settings. */
export function namesCommand(hint: string): boolean {
  return /keepworth(\.json| [a-z])|(^|\s)--[a-z]/.test(hint);
}
