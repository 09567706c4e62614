import type { KeyOf } from "@keepworth/locales/web";
import type { Speaks } from "./loaded.ts";

type Spoken = Speaks<KeyOf<"cli.actions" | "cli.segmentNames">>;

const amounts = new Set(["margin", "expected", "atRisk", "discount", "worth"]);
const shares = new Set(["uplift", "chance", "offer", "stays", "after"]);
const days = new Set(["renewsOn", "closesOn", "expireOn"]);

/** What an action is called: ours in the reader's language, the shop's own by their names. */
export function actionName(action: string, speaker: Spoken): string {
  const key = ["actions.name", "treatment"]
    .map((area) => `${area}.${dashed(action)}`)
    .find((one) => speaker.knows(one));
  return key ? speaker.say(key as KeyOf<"cli.actions">) : action;
}

/** Why something is to be done, in words with its figures. */
export function actionReason(
  reason: { readonly code: string; readonly details: Readonly<Record<string, string | number>> },
  currency: string,
  speaker: Spoken,
): string {
  const { money, percent, date } = speaker;
  const written = Object.entries(reason.details).map(([name, value]): [string, string | number] => {
    if (typeof value === "number") {
      if (amounts.has(name)) return [name, money(value, currency)];
      if (shares.has(name)) return [name, percent(value)];
      return [name, Math.round(value)];
    }
    if (days.has(name)) return [name, date(value)];
    return [name, name === "segment" ? segmentName(value, speaker) : value];
  });
  return speaker.explain("why", reason.code, Object.fromEntries(written)).text;
}

/** What a segment is called; one's own by its name. */
export function segmentName(segment: string, speaker: Speaks<KeyOf<"cli.segmentNames">>): string {
  const key = `segment.${segment}`;
  return speaker.knows(key) ? speaker.say(key as KeyOf<"cli.segmentNames">) : segment;
}

function dashed(name: string): string {
  return name.toLowerCase().replaceAll(" ", "-");
}
