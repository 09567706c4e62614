import type { ImproveAnswer, ImproveKind, ImproveSubject } from "@keepworth/engine";
import type { Key, Speaker } from "@keepworth/locales";
import { items, section, type Look } from "./churn/look.ts";
import { missing } from "./restsOn.ts";
import { table } from "./table.ts";
import { safe, wrap } from "./text.ts";

/** What to improve: the first in words, the list, who is in several rows, and what of it is more than chance. */
export function improvePage(answer: ImproveAnswer, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say, date } = speaker;
  const { subjects, all, touched, file } = answer;
  const quiet = (text: string) => wrap(text, columns).map(style.quiet);
  const more = all - subjects.length;
  return [
    ...wrap(opening(answer, speaker), columns),
    ...(subjects.length === 0
      ? []
      : [
          ...wrap(say("improve.association"), columns).map(style.attention),
          ...wrap(say("improve.overlap", { ...touched }), columns),
        ]),
    ...section(look, say("improve.list"), subjects.length === 0 ? [] : list(answer, look)),
    ...(more > 0 && file === null ? quiet(say("improve.more", { count: more })) : []),
    ...(file === null ? [] : wrap(say("improve.file", { rows: file.rows, path: safe(file.file) }), columns)),
    ...(subjects.length === 0
      ? []
      : quiet(say("improve.note", { from: date(answer.yearFrom), days: answer.horizonDays }))),
    ...(answer.sampled > 1 ? quiet(say("improve.sampled", { step: answer.sampled })) : []),
    ...section(look, say("improve.sharedList"), items(sharedOnes(subjects, speaker), columns)),
    ...section(
      look,
      say("improve.kinds"),
      subjects.length === 0
        ? []
        : items(
            answer.kinds
              .filter(({ compared }) => compared > 0)
              .map((kind) => spreadOf(kind, answer, speaker)),
            columns,
          ),
    ),
    ...missing(
      answer.missing.map(({ code, details }) => say(`improve.missing.${code}` as Key, details)),
      look,
    ),
  ];
}

function opening({ subjects, currency, horizonDays: days }: ImproveAnswer, speaker: Speaker): string {
  const { say, money, moneyRange } = speaker;
  const [first] = subjects;
  if (!first) return say("improve.opening.none");
  const { effect, atStake, touched } = first;
  const subject = subjectName(first, speaker);
  const whole = (amount: number) => Math.round(amount);
  const stake = {
    subject,
    stake: money(whole(Math.abs(atStake.value)), currency),
    stakeRange: range(atStake, whole, first, currency, moneyRange),
  };
  if (effect.low <= 0 && effect.high >= 0) {
    const { low, high } = atStake;
    return say("improve.opening.unclear", {
      subject,
      stake: money(whole(atStake.value), currency),
      stakeRange: moneyRange(whole(low), whole(high), currency),
    });
  }
  return say(effect.value < 0 ? "improve.opening.less" : "improve.opening.more", {
    ...stake,
    days,
    customers: touched.customers,
    each: money(Math.abs(effect.value), currency),
    range: range(effect, (amount) => amount, first, currency, moneyRange),
  });
}

/** An interval as one of an amount that is less or more, whichever the subject's is. */
function range(
  { low, high }: { readonly low: number; readonly high: number },
  rounded: (amount: number) => number,
  { effect }: ImproveSubject,
  currency: string,
  moneyRange: Speaker["moneyRange"],
): string {
  return effect.value < 0
    ? moneyRange(rounded(-high), rounded(-low), currency)
    : moneyRange(rounded(low), rounded(high), currency);
}

function list({ subjects, currency }: ImproveAnswer, { speaker, style, columns }: Look): string[] {
  const { say, money, moneyRange, number } = speaker;
  return table(
    subjects,
    [
      { title: say("improve.column.subject"), wrap: true, cell: (one) => subjectName(one, speaker) },
      {
        title: say("improve.column.customers"),
        side: "end",
        cell: ({ touched }) => number(touched.customers),
      },
      { title: say("improve.column.each"), side: "end", cell: ({ effect }) => money(effect.value, currency) },
      {
        title: say("improve.column.stake"),
        side: "end",
        cell: ({ atStake }) => money(Math.round(atStake.value), currency),
        paint: (text, { atStake }) => (atStake.high < 0 ? style.loss(text) : text),
      },
      {
        title: say("improve.column.range"),
        side: "end",
        cell: ({ atStake: { low, high } }) => moneyRange(Math.round(low), Math.round(high), currency),
      },
      {
        title: say("improve.column.n"),
        side: "end",
        cell: ({ n, enough }) => (enough ? number(n) : say("improve.few", { n: number(n) })),
      },
    ],
    { columns, heading: style.quiet },
  );
}

/** Subjects shown in words of what they share; of a kind and its parts one sentence is enough. */
const told = 3;
const muchShared = 0.3;

function sharedOnes(subjects: readonly ImproveSubject[], speaker: Speaker): string[] {
  const { say, percent } = speaker;
  return subjects
    .flatMap((one) => (one.shared && one.shared.share >= muchShared ? [{ one, shared: one.shared }] : []))
    .slice(0, told)
    .map(({ one, shared }) =>
      say("improve.shared", {
        share: percent(shared.share),
        subject: subjectName(one, speaker),
        other: subjectName(shared, speaker),
      }),
    );
}

function spreadOf(
  { kind, compared, subjects, spread }: ImproveKind,
  { currency }: ImproveAnswer,
  { say, money }: Speaker,
): string {
  const counts = { kind: say(`improve.kind.${kind}`), compared, subjects };
  if (spread === null) return say("improve.spread.one", counts);
  // Less than a hundredth of the currency's unit is nothing.
  return spread < 0.01
    ? say("improve.spread.none", counts)
    : say("improve.spread", { ...counts, spread: money(spread, currency) });
}

/** Its kind and its name; a band of days in words. */
function subjectName(
  { kind, subject, name }: Pick<ImproveSubject, "kind" | "subject" | "name">,
  { say, knows }: Speaker,
): string {
  const band = `effects.group.${subject}`;
  return say("improve.subject", {
    kind: say(`improve.kind.${kind}`),
    name: kind === "lateness" && knows(band) ? say(band) : safe(name),
  });
}
