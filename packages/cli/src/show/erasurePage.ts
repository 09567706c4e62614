import type { EraseAnswer, ExpireAnswer } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import type { Style } from "./style.ts";
import { safe, wrap } from "./text.ts";

interface Look {
  readonly speaker: Speaker;
  readonly style: Style;
  readonly columns: number;
}

/** So many people are named; of more it is said how many there are. */
const named = 20;

/** What an erasure did, or would do, and what it leaves. */
export function erasurePage(answer: EraseAnswer | ExpireAnswer, { speaker, style, columns }: Look): string[] {
  const { say, date } = speaker;
  const told = (text: string) => wrap(text, columns);
  const { erased, people, contacts, texts, records, rewritten, files } = answer;
  if ("before" in answer && people.length === 0)
    return told(say("person.expire.none", { before: date(answer.before) }));
  const counts = { people: people.length, contacts, texts, records };
  return [
    ...("before" in answer ? told(say("person.expire.since", { before: date(answer.before) })) : []),
    ...told(erased ? say("person.erased", counts) : say("person.would", counts)),
    ...people.slice(0, named).flatMap(({ customerId, dataset, orders }) => {
      const details = { customer: safe(customerId), dataset: safe(dataset), orders };
      return told(erased ? say("person.stays", details) : say("person.wouldStay", details));
    }),
    ...(people.length > named ? ["…"] : []),
    ...(erased ? told(rewritten ? say("person.rewritten") : say("person.notRewritten")) : []),
    ...files.flatMap(({ file, kind }) =>
      told(say(`person.file.${kind}`, { file: safe(file) })).map(style.attention),
    ),
  ];
}
