import type { Preferences } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { bar } from "./bars.ts";
import { items, section, type Look } from "./churn/look.ts";
import { table } from "./table.ts";
import { cut, pad, safe, width } from "./text.ts";

/** A share that is this much above the shop's is worth a sentence. */
const notable = 0.02;

/** What a customer likes: categories as bars beside the shop's, then what is told in a sentence. */
export function preferencesPart(preferences: Preferences, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say, number } = speaker;
  const { purchases, orders, replenishment } = preferences;
  return [
    ...section(look, say("recommend.preferences", { purchases, orders }), [
      ...categories(preferences, look),
      ...items(sentences(preferences, speaker), columns),
    ]),
    ...section(
      look,
      say("recommend.replenishment"),
      replenishment.length === 0
        ? []
        : table(
            replenishment.slice(0, 5),
            [
              { title: say("recommend.column.product"), cell: ({ name }) => safe(name) },
              {
                title: say("recommend.column.days"),
                side: "end",
                cell: ({ days }) => say("span.days", { count: days }),
              },
              { title: say("recommend.column.due"), side: "end", cell: ({ due }) => due },
              { title: say("column.orders"), side: "end", cell: ({ own }) => number(own + 1) },
            ],
            { columns, heading: style.quiet },
          ),
    ),
  ];
}

function categories({ categories: shares }: Preferences, { speaker, style, columns }: Look): string[] {
  const { say, percent } = speaker;
  const rows = shares.slice(0, 6).map(({ name, share, shopShare }) => ({
    name: cut(name === null ? say("segments.unknown") : safe(name), 24),
    share,
    text: percent(share),
    shop: `${say("recommend.column.shop")} ${percent(shopShare)}`,
  }));
  const most = Math.max(...rows.map(({ share }) => share));
  const [names, texts, shops] = (["name", "text", "shop"] as const).map((key) =>
    Math.max(0, ...rows.map((row) => width(row[key]))),
  ) as [number, number, number];
  const room = columns - names - texts - shops - 6;
  return rows.map(
    ({ name, share, text, shop }) =>
      `${pad(name, names)}  ${style.past(pad(bar(share / most, room), room))}  ${pad(text, texts, "end")}  ${style.quiet(pad(shop, shops, "end"))}`,
  );
}

function sentences(preferences: Preferences, { say, percent, locale }: Speaker): string[] {
  const { price, discount, weekdays, channels, stepUp } = preferences;
  const weekday = weekdays.toSorted((a, b) => b.share - b.shopShare - (a.share - a.shopShare))[0];
  const channel = channels.find(({ name }) => name !== null);
  const dayName = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  // 2024-01-01 was a Monday.
  const named = (day: string) => dayName.format(Date.UTC(2024, 0, Number(day)));
  return [
    ...(price ? [say(`recommend.price.${price.band}`, { index: percent(price.index) })] : []),
    say("recommend.discount", { share: percent(discount.share), shop: percent(discount.shopShare) }),
    ...(weekday && weekday.share - weekday.shopShare > notable
      ? [
          say("recommend.weekday", {
            day: named(weekday.name!),
            share: percent(weekday.share),
            shop: percent(weekday.shopShare),
          }),
        ]
      : []),
    ...(channel
      ? [
          say("recommend.channel", {
            channel: safe(channel.name!),
            share: percent(channel.share),
            shop: percent(channel.shopShare),
          }),
        ]
      : []),
    ...(stepUp
      ? [
          say("recommend.stepUp", {
            from: safe(stepUp.fromName),
            to: safe(stepUp.toName),
            source: stepUp.source,
          }),
        ]
      : []),
  ];
}
