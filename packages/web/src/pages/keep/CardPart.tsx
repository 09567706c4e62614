import { useMemo, useState, type ReactNode } from "react";
import { Lines } from "../../charts/Lines.tsx";
import type { Column } from "../../parts/column.ts";
import { Choice } from "../../parts/Choice.tsx";
import { Facts } from "../../parts/Facts.tsx";
import { Figure } from "../../parts/Figure.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { Section } from "../../parts/Section.tsx";
import { WhatIf } from "../../parts/WhatIf.tsx";
import { spanWords } from "../../words/span.ts";
import { useWords } from "../../words/useWords.tsx";
import { cardAt, piecesOf, rulesOf, supposedOf, type CardNow, type Supposed } from "./cardAt.ts";
import classes from "./KeepPage.module.css";
import { areas, docs, type Card, type Keep } from "./keepWords.ts";
import { VerdictMark } from "./VerdictMark.tsx";
import { VerdictSlide } from "./VerdictSlide.tsx";

/** The card of one customer, computed anew at every move of what is supposed. */
export function CardPart({
  card,
  keep,
  chooser,
}: {
  readonly card: Card;
  readonly keep: Keep;
  readonly chooser: ReactNode;
}): ReactNode {
  const words = useWords(...areas);
  const { say, money, moneyRange, percent } = words;
  const { currency } = keep;
  const rules = useMemo(() => rulesOf(keep), [keep]);
  const asRun = useMemo(() => supposedOf(card, rules), [card, rules]);
  const [supposed, suppose] = useState<Supposed>(asRun);
  const now = useMemo(() => cardAt(card, rules, supposed), [card, rules, supposed]);
  const change = (changes: Partial<Supposed>): void => suppose((before) => ({ ...before, ...changes }));
  const pieces = (name: "replaceable" | "stays" | "reach") => {
    // Where capacity does not bind, the scale shows where it would turn if it did.
    const binds = supposed.binds || name === "replaceable";
    return piecesOf((value) => cardAt(card, rules, { ...supposed, binds, [name]: value }).verdict, 0, 1);
  };
  const write = (value: number): string => money(value, currency);
  const yesNo = (value: boolean): string => say(value ? "web.keep.binds.yes" : "web.keep.binds.no");
  const changed = [
    ...(supposed.binds === asRun.binds
      ? []
      : [{ name: say("web.keep.binds"), before: yesNo(asRun.binds), now: yesNo(supposed.binds) }]),
    ...(["replaceable", "stays", "reach"] as const)
      .filter((name) => supposed[name] !== asRun[name])
      .map((name) => ({
        name: say(`web.keep.suppose.${name}`),
        before: percent(asRun[name]),
        now: percent(supposed[name]),
      })),
  ];
  return (
    <Section title={say("web.keep.card", { customer: card.name })} actions={chooser}>
      <div className={classes.stack}>
        <p className={classes.verdict} role="status">
          <VerdictMark verdict={now.verdict} /> {sentence(card, keep, now, words)}
        </p>
        {now.verdict === card.verdict ? null : (
          <p className="quiet">{say("web.keep.card.was", { verdict: say(`keep.short.${card.verdict}`) })}</p>
        )}
        <Facts
          facts={[
            {
              name: say("web.keep.best"),
              value: now.best.share > 0 ? percent(now.best.share) : say("web.keep.none"),
              more:
                now.best.share > 0
                  ? say("web.keep.best.more", {
                      amount: write(now.best.share * card.spend),
                      gain: write(now.best.gain),
                    })
                  : undefined,
            },
            {
              name: say("web.keep.most"),
              value: now.most > 0 ? percent(now.most) : say("web.keep.none"),
              more: now.most > 0 ? write(now.most * card.spend) : undefined,
            },
            {
              name: say("web.keep.replaceable"),
              value: percent(supposed.replaceable),
              more:
                card.place === null
                  ? say("web.keep.place.unknown")
                  : say(supposed.binds ? "web.keep.place" : "web.keep.place.free", {
                      worth: write(supposed.replaceable * card.place),
                    }),
            },
            {
              name: say("web.keep.worth"),
              value: (
                <Figure
                  exact={write(card.worth.value)}
                  explain={{
                    meaning: say("keep.card.worth", {
                      spend: write(card.spend),
                      margin: percent(card.margin),
                      afterwards: write(card.afterwards),
                      worth: write(card.worth.value),
                      range: moneyRange(card.worth.low, card.worth.high, currency),
                    }),
                    formula: say("web.keep.worth.formula"),
                    interval: { low: write(card.worth.low), high: write(card.worth.high) },
                    run: { id: keep.runId, asOf: keep.asOf },
                    docs: docs.keep,
                  }}
                >
                  {write(card.worth.value)}
                </Figure>
              ),
              more: moneyRange(card.worth.low, card.worth.high, currency),
            },
            {
              name: say("keep.column.stays"),
              value: percent(supposed.stays),
              more: say("web.keep.stays.more", {
                active: percent(card.active),
                span: spanWords(words, keep.horizonDays),
              }),
            },
          ]}
        />
        <GainPicture card={card} keep={keep} now={now} supposed={supposed} />
        <WhatIf changed={changed} onReset={() => suppose(asRun)}>
          <div className={classes.binds}>
            <Choice
              label={say("web.keep.binds")}
              options={[
                { value: "no", label: yesNo(false) },
                { value: "yes", label: yesNo(true) },
              ]}
              value={supposed.binds ? "yes" : "no"}
              onChange={(next) => change({ binds: next === "yes" })}
            />
            <p className="quiet">{say("web.keep.binds.text")}</p>
          </div>
          {(["replaceable", "stays", "reach"] as const).map((name) => (
            <VerdictSlide
              key={name}
              label={say(`web.keep.suppose.${name}`)}
              value={supposed[name]}
              pieces={pieces(name)}
              note={name === "replaceable" && card.place === null ? say("web.keep.place.unknown") : undefined}
              // Whoever moves it means that capacity binds: otherwise it changes nothing.
              onChange={(value) =>
                change(
                  name === "replaceable" && card.place !== null
                    ? { replaceable: value, binds: true }
                    : { [name]: value },
                )
              }
            />
          ))}
        </WhatIf>
      </div>
    </Section>
  );
}

function sentence(
  card: Card,
  keep: Keep,
  { verdict, best, most, replacement }: CardNow,
  words: ReturnType<typeof useWords<(typeof areas)[number]>>,
): string {
  const { say, money, percent } = words;
  const { currency } = keep;
  return say(`keep.card.${verdict}`, {
    customer: card.name,
    span: spanWords(words, keep.horizonDays),
    active: percent(card.active),
    worth: money(card.worth.value, currency),
    replacement: money(replacement, currency),
    best: percent(best.share),
    bestAmount: money(best.share * card.spend, currency),
    gain: money(best.gain, currency),
    most: percent(most),
    mostAmount: money(most * card.spend, currency),
    beyond: most > 1 ? "yes" : "no",
  });
}

interface Point {
  readonly offer: number;
  readonly low: number;
  readonly gain: number;
  readonly high: number;
}

const places = 60;

/** What an offer of each size gains or loses, where offers work as assumed, half and one and a half times as well. */
function GainPicture({
  card,
  keep,
  now,
  supposed,
}: {
  readonly card: Card;
  readonly keep: Keep;
  readonly now: CardNow;
  readonly supposed: Supposed;
}): ReactNode {
  const words = useWords(...areas);
  const { say, money, percent, number } = words;
  const { currency } = keep;
  const { low, assumed, high } = card.offers;
  const rows = useMemo((): Point[] => {
    const rules = rulesOf(keep);
    const at = (reach: number): CardNow => cardAt(card, rules, { ...supposed, reach });
    // The band keeps its width around what is supposed.
    const band = [low.reach, high.reach].map((reach) =>
      at(Math.min(1, (supposed.reach * reach) / Math.max(assumed.reach, 1e-9))),
    );
    const end = Math.min(1, Math.max(0.1, 1.35 * now.most, 1.2 * (band[1]?.most ?? 0)));
    return Array.from({ length: places + 1 }, (_, k) => {
      const offer = (end * k) / places;
      return { offer, low: band[0]!.gain(offer), gain: now.gain(offer), high: band[1]!.gain(offer) };
    });
  }, [card, keep, supposed, now, low, assumed, high]);
  const lines = useMemo(
    () => [
      {
        name: say("web.keep.gain.line"),
        tone: "expected" as const,
        points: rows.map((row) => ({ x: row.offer, y: row.gain, low: row.low, high: row.high })),
      },
    ],
    [rows, say],
  );
  const columns: readonly Column<Point>[] = [
    {
      id: "offer",
      title: say("web.keep.gain.offer"),
      cell: (row) => number(row.offer, { style: "percent", maximumFractionDigits: 1 }),
      value: (row) => row.offer,
      number: true,
    },
    ...(["gain", "low", "high"] as const).map((name): Column<Point> => ({
      id: name,
      title: say(name === "gain" ? "keep.column.gain" : `web.keep.gain.${name}`),
      cell: (row) => money(row[name], currency),
      value: (row) => row[name],
      number: true,
    })),
  ];
  if (now.verdict === "gone" || card.spend <= 0) return null;
  return (
    <Picture
      title={say("web.keep.gain")}
      unit={say("web.keep.gain.unit", { currency, span: spanWords(words, keep.horizonDays) })}
      description={sentence(card, keep, now, words)}
      table={{ columns, rows: rows.filter((_, k) => k % 4 === 0) }}
      note={say("web.keep.gain.band")}
    >
      <Lines
        lines={lines}
        height={280}
        x={{
          name: say("web.keep.gain.offer"),
          write: (value) => percent(value),
          min: 0,
          max: rows.at(-1)!.offer,
          marks:
            now.best.share > 0
              ? [
                  { at: now.best.share, label: say("web.keep.best"), tone: "expected" },
                  { at: now.most, label: say("web.keep.most"), tone: "attention" },
                ]
              : [],
        }}
        y={{ write: (value) => money(value, currency), marks: [{ at: 0, label: "", tone: "quiet" }] }}
      />
    </Picture>
  );
}
