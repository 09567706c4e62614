import type { KeyOf } from "@keepworth/locales/web";
import type { Speaks } from "./loaded.ts";

type Spoken = Speaks<KeyOf<"cli.actions" | "cli.segmentNames">>;

/** What an action is called: ours in the reader's language, the shop's own by their names. */
export function actionName(action: string, speaker: Spoken): string {
  const key = ["actions.name", "treatment"]
    .map((area) => `${area}.${dashed(action)}`)
    .find((one) => speaker.knows(one));
  return key ? speaker.say(key as KeyOf<"cli.actions">) : action;
}

/** What a segment is called; one's own by its name. */
export function segmentName(segment: string, speaker: Speaks<KeyOf<"cli.segmentNames">>): string {
  const key = `segment.${segment}`;
  return speaker.knows(key) ? speaker.say(key as KeyOf<"cli.segmentNames">) : segment;
}

function dashed(name: string): string {
  return name.toLowerCase().replaceAll(" ", "-");
}
