import type { ChurnAnswer, ShopChurn } from "@keepworth/engine";
import { modelName } from "../../report/modelName.ts";
import { table } from "../table.ts";
import { safe, wrap } from "../text.ts";
import { groupName, section, type Look } from "./look.ts";

/** What orders say: who is likely to stop buying, from which group, and who bought no more in the past. */
export function shopPart(answer: ChurnAnswer, shop: ShopChurn, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say, number, percent, money, date } = speaker;
  const { currency } = answer;
  const by = answer.by === "plan" ? "segment" : answer.by;
  const last = shop.past.at(-1);
  const told = (text: string) => wrap(text, columns);
  return [
    ...section(look, say(`churn.shop.ahead.${by}`), groups(answer, shop, by, look)),
    ...(by === "segment" && last !== undefined ? told(say("churn.shop.segmentThen")).map(style.quiet) : []),
    "",
    ...(last === undefined
      ? []
      : [
          ...told(
            say("churn.shop.past", {
              buyers: number(last.buyers),
              lost: number(last.lost),
              share: percent(last.buyers > 0 ? last.lost / last.buyers : null),
              middle: date(yearEarlier(last.to)),
              to: date(last.to),
              money: money(last.lostRevenue, currency),
            }),
          ),
          ...told(
            say("churn.shop.silent", { active: number(shop.silentButActive, { maximumFractionDigits: 0 }) }),
          ),
        ]),
    ...(shop.subscribers > 0 ? told(say("churn.shop.subscribers", { count: shop.subscribers })) : []),
    ...told(say("churn.shop.model", { model: modelName(shop.model, speaker) })).map(style.quiet),
    ...section(
      look,
      say("churn.shop.customers"),
      shop.customersAtRisk.length === 0
        ? []
        : table(
            shop.customersAtRisk,
            [
              { title: say("column.customer"), cell: ({ customerId }) => safe(customerId) },
              {
                title: say("column.segment"),
                cell: ({ segment }) => groupName(speaker, "segment", segment),
              },
              { title: say("column.pAlive"), side: "end", cell: ({ pActive }) => percent(pActive) },
              { title: say("churn.column.risk"), side: "end", cell: ({ risk }) => percent(risk) },
              {
                title: say("churn.column.atRisk"),
                side: "end",
                cell: ({ moneyAtRisk }) => money(moneyAtRisk, currency),
              },
            ],
            { columns, heading: style.quiet },
          ),
    ),
  ];
}

function yearEarlier(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

function groups({ currency }: ChurnAnswer, shop: ShopChurn, by: string, { speaker, style, columns }: Look) {
  const { say, number, numberRange, money, moneyRange, percent } = speaker;
  type Group = ShopChurn["groups"][number];
  const atRisk = (of: (figure: NonNullable<Group["moneyAtRisk"]>) => string) => (group: Group) =>
    group.moneyAtRisk === null ? "–" : of(group.moneyAtRisk);
  return table(
    shop.groups,
    [
      { title: say("churn.column.group"), cell: ({ name }) => groupName(speaker, by, name) },
      {
        title: say("column.stillActive"),
        side: "end",
        cell: ({ activeNow }) => number(activeNow, { maximumFractionDigits: 0 }),
      },
      {
        title: say("churn.column.lost"),
        side: "end",
        cell: ({ lostCustomers: { value } }) => number(value, { maximumFractionDigits: 0 }),
      },
      {
        title: say("churn.column.interval"),
        side: "end",
        cell: ({ lostCustomers: { low, high } }) => numberRange(low, high),
      },
      {
        title: say("churn.column.atRisk"),
        side: "end",
        cell: atRisk(({ value }) => money(value, currency, { compact: true })),
        paint: style.loss,
      },
      {
        title: say("churn.column.interval"),
        side: "end",
        cell: atRisk(({ low, high }) =>
          moneyRange(Math.round(low), Math.round(high), currency, { compact: true }),
        ),
      },
      {
        title: say("churn.column.past"),
        side: "end",
        cell: ({ buyers, lost }) => percent(buyers > 0 ? lost / buyers : null),
      },
    ],
    { columns, heading: style.quiet },
  );
}
