import type { Column } from "../../parts/column.ts";
import { VerdictMark } from "./VerdictMark.tsx";
import type { Group, KeepWords } from "./keepWords.ts";

/** The columns of cards under each other, of customers or of groups. */
export function cardColumns<Row extends Group>(
  words: KeepWords,
  currency: string,
  head: { readonly title: string; readonly name: (row: Row) => string; readonly many: boolean },
): readonly Column<Row>[] {
  const { say, money, percent, number } = words;
  const share = (value: number): string => (value > 0 ? percent(value) : "–");
  return [
    { id: "name", title: head.title, cell: head.name, sort: true },
    ...(head.many
      ? [
          {
            id: "customers",
            title: say("column.customers"),
            cell: ({ customers }: Row) => number(customers),
            value: ({ customers }: Row) => customers,
            number: true,
            sort: true,
          },
        ]
      : []),
    {
      id: "verdict",
      title: say("keep.column.verdict"),
      cell: ({ verdict }) => <VerdictMark verdict={verdict} />,
      value: ({ verdict }) => say(`keep.short.${verdict}`),
      sort: true,
    },
    {
      id: "stays",
      title: say("keep.column.stays"),
      gloss: say("web.keep.stays.gloss"),
      cell: ({ stays }) => percent(stays),
      value: ({ stays }) => stays,
      number: true,
      sort: true,
    },
    {
      id: "worth",
      title: say("keep.column.worth"),
      gloss: say("web.keep.worth.gloss"),
      cell: ({ worth }) => money(worth.value, currency),
      value: ({ worth }) => worth.value,
      number: true,
      sort: true,
    },
    {
      id: "atStake",
      title: say("web.keep.atStake"),
      gloss: say("web.keep.atStake.gloss"),
      cell: ({ atStake }) => money(atStake, currency),
      value: ({ atStake }) => atStake,
      number: true,
      sort: true,
    },
    {
      id: "replaceable",
      title: say("web.keep.replaceable"),
      gloss: say("web.keep.replaceable.gloss"),
      cell: ({ replaceable }) => percent(replaceable),
      value: ({ replaceable }) => replaceable,
      number: true,
      sort: true,
    },
    {
      id: "best",
      title: say("web.keep.best"),
      cell: ({ offers }) => share(offers.assumed.best.share),
      value: ({ offers }) => offers.assumed.best.share,
      number: true,
      sort: true,
    },
    {
      id: "most",
      title: say("web.keep.most"),
      cell: ({ offers }) => share(offers.assumed.most.share),
      value: ({ offers }) => offers.assumed.most.share,
      number: true,
      sort: true,
    },
    {
      id: "gain",
      title: say("keep.column.gain"),
      cell: ({ offers }) => (offers.assumed.best.gain > 0 ? money(offers.assumed.best.gain, currency) : "–"),
      value: ({ offers }) => offers.assumed.best.gain,
      number: true,
      sort: true,
    },
  ];
}
