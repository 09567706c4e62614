import type { Speaker } from "@keepworth/locales";
import { safe } from "../show/text.ts";

/** A segment's name; a code that has no words is shown as it is. */
export function segmentName(code: string, speaker: Speaker): string {
  const key = `segment.${code}`;
  return speaker.knows(key) ? speaker.say(key) : safe(code);
}

/** What the segment's customers have in common; empty for a code that has no words. */
export function segmentGloss(code: string, speaker: Speaker): string {
  const key = `segment.${code}.gloss`;
  return speaker.knows(key) ? speaker.say(key) : "";
}
