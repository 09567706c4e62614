import type { ReactNode } from "react";
import type { Column } from "../../parts/column.ts";
import { Facts } from "../../parts/Facts.tsx";
import { IntervalBar } from "../../parts/IntervalBar.tsx";
import { Section } from "../../parts/Section.tsx";
import { SmallTable } from "../../parts/SmallTable.tsx";
import { useWords } from "../../words/useWords.tsx";
import classes from "./ModelPage.module.css";
import { areas, modelName, ruleName, type Holdout, type Models } from "./names.ts";

type Origin = Holdout["origins"][number];
interface Rule {
  readonly rule: string;
  readonly expected: number;
  readonly bias: number;
  readonly mae: number;
  readonly rmse: number;
}

/** How a forecast made earlier did: in orders and money, against simple rules, and made at other times. */
export function HoldoutSection({ models }: { readonly models: Models }): ReactNode {
  const words = useWords(...areas);
  const { say, number, numberRange, percent, money, moneyRange, date } = words;
  const { holdout, currency } = models;
  if (holdout === null) {
    return <Section title={say("report.holdout.heading")} text={say("report.holdout.none")} />;
  }
  const compact = { compact: true };
  const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const { actual, expected, low, high, coverage, gini, lift, customers } = holdout;
  const came = (value: string): string => say("web.model.holdout.came", { came: value });
  const facts = [
    {
      name: say("web.model.holdout.orders"),
      value: number(Math.round(expected)),
      more: `${numberRange(Math.round(low), Math.round(high))} · ${came(number(actual))}`,
    },
    ...(holdout.money
      ? [
          {
            name: say("web.model.holdout.money"),
            value: money(holdout.money.expected, currency, compact),
            more: `${moneyRange(holdout.money.low, holdout.money.high, currency, compact)} · ${came(
              money(holdout.money.actual, currency, compact),
            )}`,
          },
        ]
      : []),
    ...(coverage === null
      ? []
      : [
          {
            name: say("web.model.holdout.coverage"),
            value: percent(coverage),
            more: say("web.model.holdout.coverage.more", { customers }),
          },
        ]),
    {
      name: say("web.model.holdout.lift"),
      value: say("web.model.holdout.lift.value", { times: number(lift, { maximumFractionDigits: 1 }) }),
      more: say("web.model.holdout.lift.more", { gini: number(gini, two) }),
    },
  ];
  const rules: readonly Rule[] = [
    { rule: modelName(models.model, words), ...holdout },
    ...holdout.baselines.map((one) => ({ rule: ruleName(one.name, words), ...one })),
  ];
  const ruleColumns: readonly Column<Rule>[] = [
    { id: "rule", title: say("column.rule"), cell: ({ rule }) => rule },
    {
      id: "expected",
      title: say("column.expectedOrders"),
      number: true,
      cell: (one) => number(Math.round(one.expected)),
    },
    {
      id: "bias",
      title: say("column.bias"),
      number: true,
      cell: ({ bias }) =>
        number(actual === 0 ? null : bias, {
          style: "percent",
          signDisplay: "exceptZero",
          maximumFractionDigits: 1,
        }),
    },
    { id: "mae", title: say("column.mae"), number: true, cell: ({ mae }) => number(mae, two) },
    { id: "rmse", title: say("column.rmse"), number: true, cell: ({ rmse }) => number(rmse, two) },
  ];
  return (
    <Section
      title={say("report.holdout.heading")}
      text={say("web.model.holdout.text", { from: date(holdout.from), to: date(holdout.to), customers })}
    >
      <Facts facts={facts} />
      {coverage === null ? null : (
        <p className={classes.read}>{say("page.coverage", { share: percent(coverage) })}</p>
      )}
      <div className={classes.pair}>
        <div>
          <SmallTable
            caption={say("page.baselines.caption")}
            showCaption
            columns={ruleColumns}
            rows={rules}
          />
          <p className={classes.read}>{say("word.mae.meaning")}</p>
        </div>
        {holdout.origins.length > 0 ? <Origins origins={holdout.origins} /> : null}
      </div>
    </Section>
  );
}

/** The same forecast made at several times, each beside what came. */
function Origins({ origins }: { readonly origins: readonly Origin[] }): ReactNode {
  const { say, number, date } = useWords(...areas);
  const most = Math.max(...origins.flatMap(({ high, actual }) => [high, actual]));
  const write = (value: number): string => number(Math.round(value));
  const columns: readonly Column<Origin>[] = [
    {
      id: "from",
      title: say("column.madeOn"),
      cell: ({ from }) => <span className={classes.date}>{date(from)}</span>,
      value: ({ from }) => from,
    },
    { id: "to", title: say("column.until"), number: true, cell: ({ to }) => date(to) },
    {
      id: "interval",
      title: say("column.interval"),
      cell: ({ expected, low, high }) => (
        <IntervalBar value={expected} low={low} high={high} min={0} max={most} write={write} width={110} />
      ),
    },
    { id: "expected", title: say("column.expected"), number: true, cell: ({ expected }) => write(expected) },
    { id: "actual", title: say("column.came"), number: true, cell: ({ actual }) => number(actual) },
    {
      id: "held",
      title: say("web.model.column.held"),
      cell: (one) => say(holds(one) ? "web.model.held.yes" : "web.model.held.no"),
    },
  ];
  return (
    <div>
      <SmallTable caption={say("page.origins.heading")} showCaption columns={columns} rows={origins} />
      <p className={classes.read}>
        {say("report.origins", { origins: origins.length, inside: origins.filter(holds).length })}{" "}
        {say("page.origins.widened")}
      </p>
    </div>
  );
}

/** Whether an interval holds what came. A low end next to nothing is none: where nothing came, it is no miss. */
function holds({ actual, low, high }: Origin): boolean {
  return actual >= low - 1e-6 * high && actual <= high;
}
