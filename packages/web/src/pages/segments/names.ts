import type { KeyOf } from "@keepworth/locales/web";
import type { Answer } from "../../api/useAnswer.ts";
import { segmentName } from "../../words/actionWords.ts";
import type { Speaks } from "../../words/loaded.ts";

export type Segments = Answer<"/api/segments">;
export type Segment = Segments["segments"][number];
export type Recommend = Answer<"/api/recommend">;

export const areas = [
  "segments",
  "cli.segments",
  "cli.segmentNames",
  "cli.actions",
  "cli.names",
  "cli.models",
] as const;

export type SegmentWords = Speaks<KeyOf<(typeof areas)[number] | "shell" | "parts">>;

const docs = "https://github.com/keepworth/keepworth/blob/main/docs/decisions";
export const segmentsDocs = `${docs}/segments.md`;

/** The name of a group: a segment's in words, any other as it stands in the data. */
export function groupName(words: SegmentWords, by: Segments["by"], name: string | null): string {
  if (name === null || name === "") return words.say("segments.unknown");
  return by === "segment" ? segmentName(name, words) : name;
}

/** The customers of a group, where they are listed. */
export function customersOf(by: Segments["by"], name: string | null): string {
  return by === "segment" && name !== null ? `/customers?segment=${encodeURIComponent(name)}` : "/customers";
}
