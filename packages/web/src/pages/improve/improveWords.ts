import type { useWords } from "../../words/useWords.tsx";
import type { Effects, Subject } from "./answers.ts";

export const areas = ["improve", "cli.effects", "cli.improve"] as const;

export type Speaker = ReturnType<typeof useWords<(typeof areas)[number]>>;

const guide = "https://github.com/keepworth/keepworth/blob/main/docs/guide";
export const improveDocs = `${guide}/improve.md`;
export const effectsDocs = `${guide}/effects.md`;
export const importingDocs = `${guide}/importing.md`;

/** What is touched: a product's name, a topic as recorded, a band of days in words. */
export function subjectName(
  { kind, subject, name }: Pick<Subject, "kind" | "subject" | "name">,
  speaker: Speaker,
): string {
  if (subject === "") return speaker.say("web.improve.untold");
  return kind === "lateness" ? groupName(subject, speaker) : name;
}

/** Its kind with its name: "Support topic: delivery". */
export function subjectLabel(subject: Pick<Subject, "kind" | "subject" | "name">, speaker: Speaker): string {
  return speaker.say("web.improve.subject", {
    kind: speaker.say(`web.improve.kind.${subject.kind}`),
    name: subjectName(subject, speaker),
  });
}

/** An event in words; an experiment's by its own name, an action's by that of the treatment. */
export function eventName(event: string, { say, knows }: Speaker): string {
  const key = `effects.event.${event}`;
  if (knows(key)) return say(key as "effects.event.complaint");
  return event.startsWith("treatment:") ? event.slice("treatment:".length) : event;
}

/** What events are told apart by, in words: a band by its name, all else as recorded. */
export function groupName(group: string | null, { say, knows }: Speaker): string {
  if (group === null || group === "") return say("effects.group.unknown");
  if (group === "…") return say("effects.group.rest");
  const key = `effects.group.${group}`;
  return knows(key) ? say(key as "effects.group.1-day") : group;
}

/** A field with a capital, as the head of a column or a choice. */
export function fieldName(field: NonNullable<Effects["by"]>, { say, locale }: Speaker): string {
  const [first = "", ...rest] = say(`effects.field.${field}`);
  return first.toLocaleUpperCase(locale) + rest.join("");
}

/** What is missing for an answer to be given, or what to be careful about: here without options of the command line. */
export function whyNot(
  part: "effects.needs" | "effects.missing" | "improve.missing",
  { code, details }: Effects["needs"][number],
  { say, knows }: Speaker,
): string {
  const own = `web.improve.${part.split(".")[1]}.${code}`;
  const key = [own, `${part}.${code}`].find((one) => knows(one));
  return key === undefined ? code : say(key as "effects.needs.overlap", details as never);
}

/** Whether a figure is on one side of nothing: red where money is less, green where more, grey where it may be either. */
export function toneOf({
  low,
  high,
}: {
  readonly low: number;
  readonly high: number;
}): "loss" | "gain" | "past" {
  return high < 0 ? "loss" : low > 0 ? "gain" : "past";
}
