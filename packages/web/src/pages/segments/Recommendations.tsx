import { Select } from "@mantine/core";
import { useMemo, type ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Bars } from "../../charts/Bars.tsx";
import { Asked } from "../../parts/Asked.tsx";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { Section } from "../../parts/Section.tsx";
import { segmentName } from "../../words/actionWords.ts";
import { useWords } from "../../words/useWords.tsx";
import { areas, type Recommend } from "./names.ts";
import { Preview } from "./Preview.tsx";
import classes from "./SegmentsPage.module.css";

type Customer = Recommend["customers"][number];
type Evaluation = NonNullable<Recommend["evaluation"]>;
type Pair = Recommend["together"][number];

export const messageLanguages = ["en", "pl", "sv", "ru", "fa"] as const;

const rankings = ["popularity", "category", "itemToItem", "chosenByMargin"] as const;

export interface Chosen {
  /** "" is all. */
  readonly segment: string;
  /** Of messages; "" is each customer's own. */
  readonly language: string;
  /** Whose message and taste are shown; "" the first. */
  readonly customer: string;
}

/** Products for the most valuable customers of a segment, whether that works, and what would be written to them. */
export function Recommendations({
  segments,
  chosen,
  onChoose,
}: {
  readonly segments: readonly string[];
  readonly chosen: Chosen;
  readonly onChoose: (change: Partial<Chosen>) => void;
}): ReactNode {
  const words = useWords(...areas);
  const { say, locale } = words;
  const { segment, language } = chosen;
  const recommend = useAnswer("/api/recommend", {
    query: {
      limit: 50,
      ...(segment === "" ? {} : { segment }),
      ...(language === "" ? {} : { language }),
    },
  });
  const languageName = new Intl.DisplayNames(locale, { type: "language" });
  return (
    <Asked
      of={recommend}
      loading={<Loading opening={false} table />}
      empty={{ "customer.missing": <p className="quiet">{say("web.segments.recommend.none")}</p> }}
    >
      {(answer) =>
        answer.lines === null ? (
          <Section title={say("web.segments.recommend")} text={say("web.segments.missing.lines")} />
        ) : (
          <>
            {answer.evaluation ? <Hits evaluation={answer.evaluation} currency={answer.currency} /> : null}
            <Section title={say("web.segments.recommend")} text={openingOf(answer, words)}>
              <div className={classes.choices}>
                <Select
                  label={say("web.segments.recommend.segment")}
                  size="sm"
                  allowDeselect={false}
                  data={[
                    { value: "", label: say("web.segments.recommend.all") },
                    ...segments.map((value) => ({ value, label: segmentName(value, words) })),
                  ]}
                  value={segment}
                  onChange={(value) => onChoose({ segment: value ?? "", customer: "" })}
                />
                <Select
                  label={say("web.segments.recommend.language")}
                  size="sm"
                  allowDeselect={false}
                  data={[
                    { value: "", label: say("web.segments.recommend.language.own") },
                    ...messageLanguages.map((value) => ({ value, label: languageName.of(value) ?? value })),
                  ]}
                  value={language}
                  onChange={(value) => onChoose({ language: value ?? "" })}
                />
              </div>
              <div className={classes.recommend}>
                <List
                  rows={answer.customers}
                  shown={chosen.customer || (answer.customers[0]?.customerId ?? "")}
                  onShow={(customer) => onChoose({ customer })}
                />
                {answer.customers.length > 0 ? (
                  <Preview
                    customer={chosen.customer || answer.customers[0]!.customerId}
                    language={language}
                  />
                ) : null}
              </div>
            </Section>
            <Together pairs={answer.together} />
          </>
        )
      }
    </Asked>
  );
}

function openingOf(
  { evaluation, lines }: Recommend,
  { say, percent, number, date }: ReturnType<typeof useWords<(typeof areas)[number]>>,
): string {
  if (!lines) return say("recommend.opening.none");
  if (!evaluation) return say("recommend.opening.untested");
  const { popularity, itemToItem, category } = evaluation.rankings;
  const byCategory = !evaluation.beatsPopularity && evaluation.ranking === "category";
  const used = byCategory ? category : itemToItem;
  const { mean, standardError } = used.hitRateGain;
  const points = (value: number): string =>
    number(value * 100, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
  const error = standardError ?? 0;
  return say(
    evaluation.beatsPopularity
      ? "recommend.opening.better"
      : byCategory
        ? "recommend.opening.category"
        : "recommend.opening.popular",
    {
      k: evaluation.k,
      own: percent(used.hitRate.mean),
      popular: percent(popularity.hitRate.mean),
      gain: points(mean),
      range: `${points(mean - 1.645 * error)} – ${points(mean + 1.645 * error)}`,
      customers: evaluation.customers,
      from: date(evaluation.from),
      to: date(evaluation.to),
    },
  );
}

function Hits({
  evaluation,
  currency,
}: {
  readonly evaluation: Evaluation;
  readonly currency: string;
}): ReactNode {
  const { say, percent, money, date } = useWords(...areas);
  const { rankings: found, k, customers, from, to } = evaluation;
  const chart = useMemo(
    () => ({
      bars: rankings.map((name) => {
        const { mean, standardError } = found[name].hitRate;
        const tone: "past" | "expected" = name === "popularity" ? "past" : "expected";
        return {
          label: say(`recommend.ranking.${name}`),
          value: mean,
          tone,
          ...(standardError === null
            ? {}
            : {
                low: Math.max(0, mean - 1.645 * standardError),
                high: Math.min(1, mean + 1.645 * standardError),
              }),
        };
      }),
      name: say("web.segments.recommend.hits.axis"),
      write: percent,
    }),
    [found, say, percent],
  );
  const best = chart.bars.toSorted((a, b) => b.value - a.value)[0]!;
  const columns: readonly Column<(typeof rankings)[number]>[] = [
    {
      id: "ranking",
      title: say("web.segments.recommend.column.ranking"),
      cell: (name) => say(`recommend.ranking.${name}`),
    },
    {
      id: "hits",
      title: say("web.segments.recommend.column.hits"),
      number: true,
      cell: (name) => percent(found[name].hitRate.mean),
      value: (name) => found[name].hitRate.mean,
    },
    {
      id: "error",
      title: say("web.segments.recommend.column.hits.error"),
      number: true,
      cell: (name) => percent(found[name].hitRate.standardError),
      value: (name) => found[name].hitRate.standardError,
    },
    {
      id: "margin",
      title: say("web.segments.recommend.column.margin"),
      number: true,
      cell: (name) => money(found[name].margin.mean, currency, { cents: true }),
      value: (name) => found[name].margin.mean,
    },
  ];
  return (
    <Picture
      title={say("web.segments.recommend.hits")}
      unit={say("web.segments.recommend.hits.unit", { k })}
      description={say("web.segments.recommend.hits.description", {
        best: best.label,
        share: percent(best.value),
      })}
      table={{ columns, rows: rankings }}
      note={say("web.segments.recommend.hits.note", {
        customers,
        from: date(from),
        to: date(to),
        byMargin: money(found.chosenByMargin.margin.mean, currency, { cents: true }),
        byChance: money(found[evaluation.ranking].margin.mean, currency, { cents: true }),
      })}
    >
      <Bars {...chart} />
    </Picture>
  );
}

function List({
  rows,
  shown,
  onShow,
}: {
  readonly rows: readonly Customer[];
  readonly shown: string;
  readonly onShow: (customer: string) => void;
}): ReactNode {
  const words = useWords(...areas);
  const { say } = words;
  const product = (at: number): Column<Customer> => {
    const id = (["first", "second", "third"] as const)[at]!;
    return {
      id,
      title: say(`web.segments.recommend.column.${id}`),
      hidden: at === 2,
      cell: ({ products }) => products[at]?.name ?? "–",
      value: ({ products }) => products[at]?.name ?? null,
    };
  };
  const because = ({ products: [top] }: Customer): string =>
    top === undefined ? "–" : top.again ? say("web.segments.recommend.again") : (top.because?.name ?? "–");
  const columns: readonly Column<Customer>[] = [
    {
      id: "customer",
      title: say("web.segments.recommend.column.customer"),
      cell: ({ customerId }) => (
        <button
          type="button"
          className={classes.pick}
          aria-pressed={customerId === shown}
          title={say("web.segments.recommend.look")}
          onClick={() => onShow(customerId)}
        >
          {customerId}
        </button>
      ),
      value: ({ customerId }) => customerId,
    },
    {
      id: "segment",
      title: say("web.segments.column.segment"),
      cell: ({ segment }) => segmentName(segment, words),
    },
    product(0),
    {
      id: "because",
      title: say("web.segments.recommend.column.because"),
      cell: because,
      value: because,
      hidden: true,
    },
    product(1),
    product(2),
  ];
  return (
    <DataTable
      caption={say("web.segments.recommend.caption")}
      name="recommend"
      columns={columns}
      rows={rows}
      keyOf={({ customerId }) => customerId}
      empty={<p className="quiet">{say("web.segments.recommend.none")}</p>}
    />
  );
}

function Together({ pairs }: { readonly pairs: readonly Pair[] }): ReactNode {
  const { say, number } = useWords(...areas);
  if (pairs.length === 0) return null;
  const columns: readonly Column<Pair>[] = [
    {
      id: "product",
      title: say("web.segments.recommend.column.product"),
      sort: true,
      cell: ({ name }) => name,
      value: ({ name }) => name,
    },
    { id: "with", title: say("web.segments.recommend.column.with"), cell: ({ otherName }) => otherName },
    {
      id: "bought",
      title: say("web.segments.recommend.column.bought"),
      number: true,
      sort: true,
      cell: ({ customers }) => number(customers),
      value: ({ customers }) => customers,
    },
    {
      id: "times",
      title: say("web.segments.recommend.column.times"),
      number: true,
      sort: true,
      cell: ({ lift }) => number(lift, { maximumFractionDigits: 2 }),
      value: ({ lift }) => lift,
    },
  ];
  return (
    <Section
      title={say("web.segments.recommend.together")}
      text={say("web.segments.recommend.together.text")}
    >
      <DataTable
        caption={say("web.segments.recommend.together.caption")}
        name="together"
        columns={columns}
        rows={pairs}
        keyOf={({ product, other }) => `${product} ${other}`}
        initialSort="-times"
      />
    </Section>
  );
}
