import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import type { Column } from "../../parts/column.ts";
import { Loading } from "../../parts/Loading.tsx";
import { SmallTable } from "../../parts/SmallTable.tsx";
import { segmentName } from "../../words/actionWords.ts";
import { useWords } from "../../words/useWords.tsx";
import { areas, type Recommend } from "./names.ts";
import classes from "./SegmentsPage.module.css";

type Taste = NonNullable<Recommend["preferences"]>;

const rightToLeft = new Set(["fa", "ar", "he", "ur"]);
/** A share that is this much above the shop's is worth a sentence. */
const notable = 0.02;

/** What would be written to one customer, in their language or another, and what they like. */
export function Preview({
  customer,
  language,
}: {
  readonly customer: string;
  readonly language: string;
}): ReactNode {
  const words = useWords(...areas);
  const { say, locale } = words;
  const found = useAnswer("/api/customers/{id}/recommendations", {
    parameters: { id: customer },
    query: language === "" ? {} : { language },
  });
  return (
    <section className={classes.preview} aria-labelledby="preview-title">
      <h3 id="preview-title">{say("web.segments.message", { customer })}</h3>
      <Asked of={found} loading={<Loading opening={false} table rows={3} />}>
        {({ customers: [one], preferences }) => (
          <>
            {one?.message ? (
              <Message message={one.message} />
            ) : (
              <p className="quiet">{say("web.segments.message.none")}</p>
            )}
            <p className={classes.small}>
              {one
                ? `${segmentName(one.segment, words)}${one.message ? ` · ${say("web.segments.message.language", { language: new Intl.DisplayNames(locale, { type: "language" }).of(one.message.language) ?? one.message.language })}` : ""}. `
                : ""}
              {say("web.segments.message.consent")}
            </p>
            {preferences ? <Preferences taste={preferences} /> : null}
            <Link to="/customers/$id" params={{ id: customer } as never}>
              {say("web.segments.customer.open")}
            </Link>
          </>
        )}
      </Asked>
    </section>
  );
}

function Message({
  message: { language, text },
}: {
  readonly message: { readonly language: string; readonly text: string };
}): ReactNode {
  const { say } = useWords(...areas);
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2500);
  };
  return (
    <>
      <blockquote className={classes.message} lang={language} dir={rightToLeft.has(language) ? "rtl" : "ltr"}>
        {text}
      </blockquote>
      <Button variant="default" size="xs" onClick={() => void copy()}>
        <span role="status">{say(copied ? "web.parts.copied" : "web.segments.message.copy")}</span>
      </Button>
    </>
  );
}

function Preferences({ taste }: { readonly taste: Taste }): ReactNode {
  const { say, percent, date, locale } = useWords(...areas);
  const { purchases, orders, categories, price, discount, weekdays, channels, stepUp, replenishment } = taste;
  const weekday = weekdays.toSorted((a, b) => b.share - b.shopShare - (a.share - a.shopShare))[0];
  const channel = channels.find(({ name }) => name !== null);
  const dayName = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  const told = [
    ...(price ? [say(`recommend.price.${price.band}`, { index: percent(price.index) })] : []),
    say("recommend.discount", { share: percent(discount.share), shop: percent(discount.shopShare) }),
    ...(weekday?.name && weekday.share - weekday.shopShare > notable
      ? [
          say("recommend.weekday", {
            // 2024-01-01 was a Monday.
            day: dayName.format(Date.UTC(2024, 0, Number(weekday.name))),
            share: percent(weekday.share),
            shop: percent(weekday.shopShare),
          }),
        ]
      : []),
    ...(channel && channel.share - channel.shopShare > notable
      ? [
          say("recommend.channel", {
            channel: channel.name,
            share: percent(channel.share),
            shop: percent(channel.shopShare),
          }),
        ]
      : []),
    ...(stepUp
      ? [
          say("recommend.stepUp", {
            from: stepUp.fromName,
            to: stepUp.toName,
            source: stepUp.source,
          }),
        ]
      : []),
    ...replenishment
      .slice(0, 3)
      .map(({ name, days, due }) =>
        say("web.segments.taste.replenish", { product: name, days: Math.round(days), date: date(due) }),
      ),
  ];
  const columns: readonly Column<Taste["categories"][number]>[] = [
    {
      id: "category",
      title: say("web.segments.taste.category"),
      cell: ({ name }) => name ?? say("segments.unknown"),
    },
    { id: "own", title: say("web.segments.taste.own"), number: true, cell: ({ share }) => percent(share) },
    {
      id: "shop",
      title: say("web.segments.taste.shop"),
      number: true,
      cell: ({ shopShare }) => percent(shopShare),
    },
  ];
  return (
    <>
      <h3>{say("web.segments.taste")}</h3>
      <p className={classes.small}>{say("web.segments.taste.from", { purchases, orders })}</p>
      <SmallTable caption={say("web.segments.taste")} columns={columns} rows={categories.slice(0, 5)} />
      <ul className={classes.told}>
        {told.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
