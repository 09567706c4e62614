import type { KeepAnswer, KeepCard, KeepGroup } from "@keepworth/engine";
import { bar } from "../bars.ts";
import { groupName, section, spanWords, type Look } from "../churn/look.ts";
import { table } from "../table.ts";
import { pad, safe, width, wrap } from "../text.ts";
import { basis } from "./basis.ts";

/** Whom to keep and at which offer: the answer, customers by verdict, groups, single customers, what it rests on. */
export function keepPage(answer: KeepAnswer, look: Look): string[] {
  const { speaker, columns } = look;
  const { say } = speaker;
  const { currency, list, groups } = answer;
  const one = groups.length === 0 && list.length === 1 ? list[0]! : null;
  if (one) return [...cardPage(one, answer, look), ...basis(answer, currency, look)];
  return [
    ...opening(answer, look),
    ...section(look, say("keep.verdicts"), verdicts(answer, look)),
    ...section(look, say(`keep.by.${answer.by}`), cards(groups, answer.by, currency, look)),
    ...section(look, say("keep.list"), cards(list, null, currency, look)),
    "",
    ...wrap(say("keep.note"), columns).map(look.style.quiet),
    ...basis(answer, currency, look),
    "",
    ...wrap(say("keep.next", { customer: list[0] ? safe(list[0].name) : "ID" }), columns),
  ];
}

function opening(
  { verdicts, gain, currency, horizonDays, profit, customers }: KeepAnswer,
  { speaker, columns }: Look,
) {
  const { say, money, moneyRange } = speaker;
  const of = (verdict: string): number => verdicts.find((row) => row.verdict === verdict)?.customers ?? 0;
  const offered = verdicts.reduce((sum, row) => sum + row.offered, 0);
  const values = {
    customers,
    span: spanWords(speaker, horizonDays),
    offer: of("offer"),
    noOffer: of("noOffer"),
    letGo: of("letGo") + of("replace"),
    gone: of("gone"),
    offered: money(offered, currency),
    gain: money(gain.value, currency),
    range: moneyRange(gain.low, gain.high, currency),
    profit: profit ? "yes" : "no",
  };
  return [
    ...wrap(say(of("offer") > 0 ? "keep.opening" : "keep.opening.none", values), columns),
    ...wrap(say("keep.opening.rest", values), columns),
  ];
}

function verdicts({ verdicts: rows, currency }: KeepAnswer, { speaker, style, columns }: Look): string[] {
  const { say, money, number } = speaker;
  const shown = rows.filter(({ customers }) => customers > 0);
  const names = shown.map(({ verdict }) => say(`keep.verdict.${verdict}`));
  const counts = shown.map(({ customers }) => number(customers));
  const worth = shown.map((row) => money(row.worth, currency, { compact: true }));
  const widest = (texts: readonly string[]) => Math.max(...texts.map(width));
  const [a, b, c] = [widest(names), widest(counts), widest(worth)];
  const room = Math.max(8, columns - a - b - c - 6);
  const most = Math.max(1, ...shown.map(({ customers }) => customers));
  return shown.map(({ customers, verdict }, i) => {
    const paint = verdict === "letGo" || verdict === "replace" ? style.loss : style.expected;
    return [
      pad(names[i]!, a),
      pad(counts[i]!, b, "end"),
      pad(worth[i]!, c, "end"),
      (verdict === "gone" ? style.past : paint)(bar(customers / most, room)),
    ]
      .join("  ")
      .trimEnd();
  });
}

function cards(
  rows: readonly KeepGroup[],
  by: KeepAnswer["by"] | null,
  currency: string,
  { speaker, style, columns }: Look,
): string[] {
  if (rows.length === 0) return [];
  const { say, money, percent, number } = speaker;
  const compact = { compact: true };
  return table(
    rows,
    [
      {
        title: say(by === null ? "column.customer" : "keep.column.group"),
        cell: ({ name }) => (by === null ? safe(name!) : groupName(speaker, by, name)),
      },
      ...(by === null
        ? []
        : [
            {
              title: say("column.customers"),
              side: "end" as const,
              cell: ({ customers }: KeepGroup) => number(customers),
            },
          ]),
      { title: say("keep.column.stays"), side: "end", cell: ({ stays }) => percent(stays) },
      {
        title: say("keep.column.worth"),
        side: "end",
        cell: ({ worth }) => money(worth.value, currency, compact),
      },
      {
        title: say("keep.column.best"),
        side: "end",
        cell: ({ offers }) => (offers.assumed.best.share > 0 ? percent(offers.assumed.best.share) : "–"),
        paint: style.expected,
      },
      {
        title: say("keep.column.most"),
        side: "end",
        cell: ({ offers }) => (offers.assumed.most.share > 0 ? percent(offers.assumed.most.share) : "–"),
      },
      {
        title: say("keep.column.gain"),
        side: "end",
        cell: ({ offers }) =>
          offers.assumed.best.gain > 0 ? money(offers.assumed.best.gain, currency, compact) : "–",
      },
      { title: say("keep.column.verdict"), cell: ({ verdict }) => say(`keep.short.${verdict}`) },
    ],
    { columns, heading: style.heading },
  );
}

/** One customer: the verdict in a sentence, what it follows from, and the band. */
function cardPage(card: KeepCard, answer: KeepAnswer, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say, money, moneyRange, percent } = speaker;
  const { currency, horizonDays } = answer;
  const { best, most } = card.offers.assumed;
  const values = {
    customer: safe(card.name),
    span: spanWords(speaker, horizonDays),
    active: percent(card.active),
    stays: percent(card.stays),
    spend: money(card.spend, currency),
    margin: percent(card.margin),
    afterwards: money(card.afterwards, currency),
    worth: money(card.worth.value, currency),
    range: moneyRange(card.worth.low, card.worth.high, currency),
    replacement: money(card.replacement, currency),
    replaceable: percent(card.replaceable),
    best: percent(best.share),
    bestAmount: money(best.amount, currency),
    gain: money(best.gain, currency),
    most: percent(most.share),
    mostAmount: money(most.amount, currency),
    beyond: most.share > 1 ? "yes" : "no",
    turns: card.turnsAt === null ? "never" : "at",
    reach: percent(card.turnsAt),
    assumed: percent(card.offers.assumed.reach),
  };
  const told = (key: string): string[] => wrap(say(key as "keep.card.offer", values), columns);
  const band = [card.offers.low, card.offers.assumed, card.offers.high];
  return [
    ...told(`keep.card.${card.verdict}`),
    "",
    ...told("keep.card.stays"),
    ...told("keep.card.worth"),
    ...(card.replacement > 0 ? told("keep.card.replacement") : []),
    ...section(
      look,
      say("keep.card.band"),
      table(
        band,
        [
          { title: say("keep.column.reach"), side: "end", cell: ({ reach }) => percent(reach) },
          {
            title: say("keep.column.best"),
            side: "end",
            cell: (row) => (row.best.share > 0 ? percent(row.best.share) : "–"),
            paint: style.expected,
          },
          {
            title: say("keep.column.gain"),
            side: "end",
            cell: (row) => (row.best.gain > 0 ? money(row.best.gain, currency) : "–"),
          },
          {
            title: say("keep.column.most"),
            side: "end",
            cell: (row) => (row.most.share > 0 ? percent(row.most.share) : "–"),
          },
          { title: say("keep.column.verdict"), cell: ({ verdict }) => say(`keep.short.${verdict}`) },
        ],
        { columns, heading: style.heading },
      ),
    ),
    ...(card.verdict === "offer" || card.verdict === "noOffer" ? told("keep.card.turns") : []),
  ];
}
