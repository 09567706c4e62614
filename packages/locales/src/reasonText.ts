import type { segmentNames } from "./en/segmentNames.ts";
import type { Speaker } from "./speech.ts";

type SegmentKey = keyof typeof segmentNames;

const amounts = new Set(["margin", "expected", "atRisk", "discount", "worth"]);
const shares = new Set(["uplift", "chance", "offer", "stays", "after"]);
const days = new Set(["renewsOn", "closesOn", "expireOn", "promisedOn", "saidOn"]);

/**
 * Why something is to be done, in words with its figures.
 *
 * @param text  how a text of the data is shown; default as it is
 */
export function reasonText(
  reason: { readonly code: string; readonly details: Readonly<Record<string, string | number>> },
  currency: string,
  speaker: Pick<Speaker, "money" | "percent" | "date" | "explain"> & {
    knows(key: string): boolean;
    say(key: SegmentKey): string;
  },
  text: (value: string) => string = (value) => value,
): string {
  const { money, percent, date, explain, knows, say } = speaker;
  const written = Object.entries(reason.details).map(([name, value]): [string, string | number] => {
    if (typeof value === "number") {
      if (amounts.has(name)) return [name, money(value, currency)];
      if (shares.has(name)) return [name, percent(value)];
      return [name, Math.round(value)];
    }
    if (days.has(name)) return [name, date(value)];
    const segment = `segment.${value}`;
    return [name, name === "segment" && knows(segment) ? say(segment as SegmentKey) : text(value)];
  });
  return explain("why", reason.code, Object.fromEntries(written)).text;
}
