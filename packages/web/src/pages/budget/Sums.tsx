import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { Facts } from "../../parts/Facts.tsx";
import { Figure } from "../../parts/Figure.tsx";
import { IntervalBar } from "../../parts/IntervalBar.tsx";
import { Section } from "../../parts/Section.tsx";
import { useWords } from "../../words/useWords.tsx";
import classes from "./BudgetPage.module.css";
import { areas, docs, type Budget } from "./budgetWords.ts";

/** What one more unit of money earns in words, and the plan in a line of figures. */
export function Sums({
  budget,
  working,
  onBest,
}: {
  readonly budget: Budget;
  readonly working: boolean;
  /** Looks for the best plan there is; undefined: it stands there. */
  readonly onBest: (() => void) | undefined;
}): ReactNode {
  const words = useWords(...areas);
  const { say, money, moneyRange, number, percent } = words;
  const { currency, customers, gain, price, frontier, soon, holdout, gap } = budget;
  const one = money(1, currency);
  const needed = money(frontier.needed, currency);
  const write = (value: number): string => money(value, currency);
  return (
    <Section
      title={say("web.budget.more", { one })}
      text={
        price > 0
          ? say("budget.price", { one, back: write(1 + price), profit: write(price), needed })
          : say("budget.price.none", { needed })
      }
    >
      <Facts
        facts={[
          { name: say("web.budget.sums.spent"), value: write(budget.spent) },
          {
            name: say("web.budget.sums.gain"),
            value: write(gain.value),
            more: (
              <span className={classes.interval}>
                <IntervalBar
                  {...gain}
                  min={Math.min(0, gain.low)}
                  max={Math.max(gain.high, 0)}
                  write={write}
                />
                {moneyRange(Math.round(gain.low), Math.round(gain.high), currency)}
              </span>
            ),
          },
          {
            name: say("web.budget.sums.price", { one }),
            value: (
              <Figure
                exact={write(1 + price)}
                explain={{
                  meaning: say("web.budget.price.meaning"),
                  formula: say("web.budget.price.formula"),
                  inputs: [{ name: say("web.budget.price.input"), value: number(price) }],
                  run: { id: budget.runId, asOf: budget.asOf },
                  docs,
                }}
              >
                {write(1 + price)}
              </Figure>
            ),
            more: say("web.budget.sums.profit", { profit: write(price) }),
          },
          {
            name: say("web.budget.sums.customers"),
            value: number(customers.chosen),
            more: say("web.budget.sums.of", { gaining: customers.gaining, all: customers.all }),
          },
          {
            name: say("web.budget.sums.soon", { days: soon.days }),
            value: write(soon.gain),
            more: say("web.budget.sums.later"),
          },
          {
            name: say("web.budget.holdout"),
            value: number(holdout.customers),
            more: say("web.budget.holdout.of", { share: percent(holdout.share) }),
          },
        ]}
      />
      <p className="quiet">{say("budget.holdout", { customers: holdout.customers })}</p>
      <p className={classes.solver}>
        {say(`budget.solver.${budget.solver}`, {
          gap: number(Math.max(gap, 1e-5), { style: "percent", maximumSignificantDigits: 1 }),
        })}
        {onBest && gap > 1e-5 ? (
          <Button variant="subtle" size="compact-sm" loading={working} onClick={onBest}>
            {say("web.budget.best")}
          </Button>
        ) : null}
      </p>
    </Section>
  );
}
