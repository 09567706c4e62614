import type { LoyaltyAnswer } from "@keepworth/engine";
import type { Key, Speaker } from "@keepworth/locales";
import { bar } from "./bars.ts";
import { missing, restsOn, sourced } from "./restsOn.ts";
import type { Style } from "./style.ts";
import { table } from "./table.ts";
import { pad, safe, width, wrap } from "./text.ts";

interface Look {
  readonly speaker: Speaker;
  readonly style: Style;
  readonly columns: number;
}

/** The programme: what it owes and must bring, who is where in it, and what others would cost. */
export function loyaltyPage(answer: LoyaltyAnswer, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say, money, moneyRange, percent, date, number } = speaker;
  const { currency, liability, members, breakEven, measured, year, expiring, rules } = answer;
  const told = (text: string): string[] => wrap(text, columns);
  return [
    ...told(
      members === 0
        ? say("loyalty.opening.none")
        : say("loyalty.opening", {
            members,
            net: money(liability.net.value, currency),
            range: moneyRange(liability.net.low, liability.net.high, currency),
            face: money(liability.face, currency),
            breakage: percent(liability.breakage),
            asOf: date(answer.asOf),
          }),
    ),
    ...(breakEven === null
      ? []
      : told(
          breakEven.lift === null
            ? say("loyalty.breakEven.never", { rate: percent(breakEven.rewardRate) })
            : say("loyalty.breakEven", {
                lift: percent(breakEven.lift),
                spend: money(breakEven.spend, currency),
                rate: percent(breakEven.rewardRate),
                redeemed: percent(breakEven.redeemed),
                margin: percent(breakEven.margin),
              }),
        )),
    ...told(
      measured === null
        ? say("loyalty.measured.none")
        : say("loyalty.measured", {
            experiment: safe(measured.experiment),
            uplift: percent(measured.uplift),
            error: percent(measured.error),
          }),
    ),
    ...(members === 0 ? [] : [...tiers(answer, look), ...ages(answer, look)]),
    ...(members === 0
      ? []
      : [
          "",
          ...told(
            say("loyalty.year", {
              earned: number(year.earned),
              redeemed: number(year.redeemed),
              expired: number(year.expired),
              cost: money(year.redemptionCost, currency),
              where: rules.redeemedIn,
            }),
          ),
          ...told(
            say("loyalty.expiring", {
              points: number(expiring.points),
              members: expiring.members,
              days: expiring.days,
            }),
          ),
        ]),
    ...designs(answer, look),
    ...(answer.overdrawn.members === 0
      ? []
      : told(
          say("loyalty.overdrawn", {
            members: answer.overdrawn.members,
            points: number(answer.overdrawn.points),
          }),
        ).map(style.attention)),
    ...restsOn(
      [
        say("loyalty.rules", {
          perSpend: number(rules.pointsPerSpend),
          value: money(rules.pointValue, currency),
          expiry: rules.expiryDays ?? 0,
        }),
        ...assumptionsOf(answer, speaker),
      ],
      look,
    ),
    ...missing(
      answer.missing.map(({ code }) => say(`loyalty.missing.${code}` as Key)),
      look,
    ),
  ];
}

function assumptionsOf({ assumptions }: LoyaltyAnswer, speaker: Speaker): string[] {
  const { say, knows, number } = speaker;
  return assumptions.flatMap((one) => {
    const key = `loyalty.assumption.${one.name}`;
    if (!knows(key) || typeof one.value !== "number") return [];
    return [sourced(say(key, { value: number(one.value) }), one, speaker)];
  });
}

function tiers({ tiers: all }: LoyaltyAnswer, { speaker, style, columns }: Look): string[] {
  const { say, number } = speaker;
  const most = Math.max(...all.map(({ members }) => members), 1);
  return [
    "",
    style.heading(say("loyalty.tiers")),
    ...table(
      all,
      [
        { title: say("loyalty.column.tier"), cell: ({ tier }) => safe(tier) },
        { title: say("loyalty.column.from"), side: "end", cell: ({ from }) => number(from) },
        { title: say("loyalty.column.members"), side: "end", cell: ({ members }) => number(members) },
        { title: "", cell: ({ members }) => bar(members / most, 16), paint: style.past },
        { title: say("loyalty.column.points"), side: "end", cell: ({ points }) => number(points) },
        { title: say("loyalty.column.close"), side: "end", cell: ({ oneOrderAway }) => number(oneOrderAway) },
        {
          title: say("loyalty.column.examples"),
          cell: ({ examples }) => examples.map(({ customerId }) => safe(customerId)).join(" "),
        },
      ],
      { columns, heading: style.quiet },
    ),
    ...wrap(say("loyalty.tiers.note"), columns),
  ];
}

/** What is owed, by the age of the points. */
function ages({ liability, currency }: LoyaltyAnswer, { speaker, style }: Look): string[] {
  const { say, money, number } = speaker;
  const rows = liability.ages.filter(({ points }) => points > 0);
  const most = Math.max(...rows.map(({ points }) => points), 1);
  const name = ({ fromDays, toDays }: (typeof rows)[number]): string =>
    toDays === null
      ? say("loyalty.age.older", { days: fromDays })
      : say("loyalty.age", { from: fromDays, to: toDays });
  const names = Math.max(...rows.map((row) => width(name(row))));
  const amounts = Math.max(...rows.map(({ net }) => width(money(net, currency))));
  const counts = Math.max(...rows.map(({ points }) => width(number(points))));
  return [
    "",
    style.heading(say("loyalty.ages")),
    ...rows.map(
      (row) =>
        `${pad(name(row), names)}  ${pad(number(row.points), counts, "end")}  ${style.past(pad(bar(row.points / most, 24), 24))}  ${pad(money(row.net, currency), amounts, "end")}`,
    ),
  ];
}

function designs({ designs: all, currency }: LoyaltyAnswer, { speaker, style, columns }: Look): string[] {
  const { say, money, percent, number } = speaker;
  if (all.length === 0) return [];
  return [
    "",
    style.heading(say("loyalty.designs")),
    ...table(
      all,
      [
        {
          title: say("loyalty.column.audience"),
          cell: ({ audience }) => say(`loyalty.audience.${audience}`),
        },
        { title: say("loyalty.column.customers"), side: "end", cell: ({ customers }) => number(customers) },
        { title: say("loyalty.column.rate"), side: "end", cell: ({ rewardRate }) => percent(rewardRate) },
        { title: say("loyalty.column.cost"), side: "end", cell: ({ cost }) => money(cost, currency) },
        {
          title: say("loyalty.column.lift"),
          side: "end",
          cell: ({ lift }) => (lift === null ? say("loyalty.never") : percent(lift)),
        },
        {
          title: say("loyalty.column.profit"),
          side: "end",
          cell: ({ profitAtFivePercent }) => money(profitAtFivePercent, currency),
          paint: (text, { profitAtFivePercent }) => (profitAtFivePercent < 0 ? style.loss(text) : text),
        },
      ],
      { columns, heading: style.quiet },
    ),
    ...wrap(say("loyalty.designs.note"), columns),
  ];
}
