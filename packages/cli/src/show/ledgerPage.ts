import type { AccountLine, LedgerAnswer, PotentialName } from "@keepworth/engine";
import type { Key, Speaker } from "@keepworth/locales";
import type { Style } from "./style.ts";
import { table } from "./table.ts";
import { safe, wrap } from "./text.ts";

interface Look {
  readonly speaker: Speaker;
  readonly style: Style;
  readonly columns: number;
}

const names: readonly PotentialName[] = ["base", "growth", "networking", "learning"];

/** One customer's account: four potentials, each with its dated lines and their sum. */
export function ledgerPage(answer: LedgerAnswer, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say, money, moneyRange, date } = speaker;
  const { currency, clv, customer, potentials } = answer;
  const told = (text: string): string[] => wrap(text, columns);
  return [
    ...told(
      say("potentials.customer.opening", {
        customer: safe(customer.customer_id),
        base: money(potentials.base.value, currency),
        equity: money(answer.equity, currency),
        clv: money(clv?.value ?? potentials.base.value, currency),
        range: clv === null ? "" : moneyRange(clv.low, clv.high, currency),
        asOf: date(answer.asOf),
      }),
    ),
    ...told(
      say("potentials.customer.class", {
        name: say(`potentials.class.${answer.class}`),
        gloss: say(`potentials.class.${answer.class}.gloss`),
        hours: answer.service.responseHours,
        vip: answer.service.vip ? "yes" : "no",
        manager: answer.service.accountManager ? "yes" : "no",
        cost: money(answer.serviceCost, currency),
      }),
    ),
    ...(answer.changed ? told(say("potentials.changed")).map(style.attention) : []),
    ...names.flatMap((name) => account(name, answer, look)),
  ];
}

function account(name: PotentialName, answer: LedgerAnswer, { speaker, style, columns }: Look): string[] {
  const { say, money, moneyRange } = speaker;
  const { currency, growth } = answer;
  const lines = answer.lines.filter(({ potential }) => potential === name);
  const value = money(answer.potentials[name].value, currency, { cents: true });
  const range =
    name === "growth" && growth !== null ? ` (${moneyRange(growth.low, growth.high, currency)})` : "";
  return [
    "",
    style.heading(`${say(`potentials.${name}`)}: ${value}${range}`),
    ...(lines.length === 0
      ? wrap(say(`potentials.none.${name}`), columns).map(style.quiet)
      : table(lines, columnsOf(speaker, style, currency), { columns, heading: style.quiet, indent: 2 })),
  ];
}

function columnsOf({ say, date, money }: Speaker, style: Style, currency: string) {
  const paint = (text: string, { amount }: AccountLine): string => (amount < 0 ? style.loss(text) : text);
  return [
    { title: say("column.day"), cell: ({ day }: AccountLine) => date(day) },
    {
      title: say("potentials.column.what"),
      cell: ({ kind }: AccountLine) => say(`potentials.line.${kind}` as Key),
    },
    {
      title: say("potentials.column.about"),
      cell: ({ about, kind }: AccountLine) => aboutText(about, kind, say),
    },
    {
      title: say("potentials.column.amount"),
      side: "end" as const,
      cell: ({ amount }: AccountLine) => money(amount, currency, { cents: true }),
      paint,
    },
  ];
}

const spread: readonly string[] = ["serving", "marketing", "acquisition"];

/** Where a cost was booked is a word of ours; everything else comes from the user's files. */
function aboutText(about: string | null, kind: string, say: Speaker["say"]): string {
  if (about === null) return "";
  return spread.includes(kind) ? say(`potentials.source.${about}` as Key) : safe(about);
}
