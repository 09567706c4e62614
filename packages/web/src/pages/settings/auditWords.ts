import type { Answer } from "../../api/useAnswer.ts";
import { actionName } from "../../words/actionWords.ts";
import type { Say } from "../../words/useWords.tsx";
import { areas, nameAt } from "./names.ts";

export const auditAreas = [...areas, "cli.actions", "cli.records"] as const;

type Entry = Pick<Answer<"/api/audit">["items"][number], "action" | "subject" | "details">;
type Words = Say<(typeof auditAreas)[number]>;

/** What else is known of a deed, in words; names and values that there are no words for stand as they are. */
export function detailsOf({ action, subject, details }: Entry, words: Words): string {
  const { say, knows, series } = words;
  return Object.entries(details)
    .filter(([, value]) => value !== null && value !== "")
    .map(([name, value]) => {
      const key = `web.people.detail.${name}`;
      const one = (part: unknown): string =>
        name === "code"
          ? words.explain("error", String(part), { email: subject }).text
          : valueWords(action, name, part, words);
      return say("web.people.audit.more", {
        name: knows(key) ? say(key as never) : name,
        value: Array.isArray(value) ? series(value.map(one)) : one(value),
      });
    })
    .join(" · ");
}

function valueWords(action: string, name: string, value: unknown, words: Words): string {
  const { say, knows, number } = words;
  if (typeof value === "number") return number(value);
  if (typeof value === "boolean") return say(value ? "web.settings.on" : "web.settings.off");
  const text = String(value);
  if (name === "treatment" || name === "action") return actionName(text, words);
  if (name === "fields" && action === "settings.changed") return nameAt(text, words);
  const keys = [
    `web.people.detail.${name}.${text}`,
    ...(name === "role" || name === "roleBefore" ? [`web.people.role.${text}`] : []),
    ...(name === "scopes" ? [`web.people.scope.${text}`] : []),
    ...(name === "kind" ? [`web.people.kind.${text}`, `records.kind.${text}`] : []),
    ...(name === "fields" ? [`web.people.detail.${text}`] : []),
  ];
  const key = keys.find((one) => knows(one));
  return key === undefined ? text : say(key as never);
}
