import { useState, useEffect, type ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Choice } from "../../parts/Choice.tsx";
import { Note } from "../../parts/Note.tsx";
import { NumberField } from "../../parts/NumberField.tsx";
import { Slide } from "../../parts/Slide.tsx";
import { WhatIf, type Changed } from "../../parts/WhatIf.tsx";
import { useWords } from "../../words/useWords.tsx";
import { Backtest } from "./Backtest.tsx";
import { Basis } from "./Basis.tsx";
import { BudgetLines } from "./BudgetLines.tsx";
import { CoveredStrip } from "./CoveredStrip.tsx";
import { Leads } from "./Leads.tsx";
import { MonthsPicture } from "./MonthsPicture.tsx";
import { Parts } from "./Parts.tsx";
import { areas, fanOf, notKnownHere, type Plan } from "./planAnswer.ts";
import classes from "./PlanPage.module.css";

export interface PlanSettings {
  readonly months: number | null;
  readonly newCustomers: number | null;
  readonly certainty: number;
  readonly by: "" | "segment" | "channel";
}

export const usualCertainty = 0.8;

/** The forecast, what it pays for, the leads that it takes, and how such a plan did before. */
export function PlanTab({
  plan,
  asked,
  set,
  working,
}: {
  readonly plan: Plan;
  readonly asked: PlanSettings;
  readonly set: (changes: Partial<PlanSettings>, options?: { replace?: boolean }) => void;
  readonly working: boolean;
}): ReactNode {
  const speaker = useWords(...areas);
  const { say, number, percent } = speaker;
  const { certainty } = asked;
  // The plan as it was, and the same over as many months: what newcomers change is told of equal spans.
  const own = useAnswer("/api/plan").data?.answer;
  const changed: Changed[] = [];
  const months = (count: number): string => say("web.plan.months.value", { count });
  const whole = (value: number): string => number(Math.round(value));
  if (own && plan.months.length !== own.months.length)
    changed.push({
      name: say("web.plan.months"),
      before: months(own.months.length),
      now: months(plan.months.length),
    });
  if (own && asked.newCustomers !== null)
    changed.push({
      name: say("web.plan.newCustomers"),
      before: whole(own.newCustomers.perMonth),
      now: whole(plan.newCustomers.perMonth),
    });
  if (certainty !== usualCertainty)
    changed.push({
      name: say("web.plan.certainty"),
      before: percent(usualCertainty),
      now: percent(certainty),
    });
  return (
    <div className={classes.view}>
      {plan.warnings.map((one) => (
        <Note key={one.code} tone="attention">
          {notKnownHere(one, speaker).text}
        </Note>
      ))}
      <MonthsPicture plan={plan} />
      <CoveredStrip plan={plan} certainty={certainty} />
      <div className={classes.whatIf}>
        <WhatIf
          changed={changed}
          working={working}
          onReset={() => set({ months: null, newCustomers: null, certainty: usualCertainty })}
        >
          <Slide
            label={say("web.plan.months")}
            value={asked.months ?? plan.months.length}
            min={1}
            max={36}
            step={1}
            write={months}
            onEnd={(next) => set({ months: next === own?.months.length ? null : next })}
          />
          <Newcomers
            planned={asked.newCustomers}
            usual={own?.newCustomers.perMonth ?? plan.newCustomers.perMonth}
            onChange={(next) => set({ newCustomers: next })}
          />
          {plan.budget ? (
            <Slide
              label={say("web.plan.certainty")}
              value={certainty}
              min={0.5}
              max={0.99}
              step={0.01}
              write={percent}
              onChange={(next) => set({ certainty: next }, { replace: true })}
            />
          ) : null}
          <Choice
            label={say("web.plan.by")}
            options={(["", "segment", "channel"] as const).map((value) => ({
              value,
              label: say(value === "" ? "web.plan.by.none" : `web.plan.by.${value}`),
            }))}
            value={asked.by}
            onChange={(by) => set({ by })}
          />
        </WhatIf>
        {own && !working ? <Effect plan={plan} own={own} isPlanned={asked.newCustomers !== null} /> : null}
      </div>
      <BudgetLines plan={plan} certainty={certainty} />
      <Parts plan={plan} />
      <Leads asOf={plan.asOf} />
      {plan.backtest ? <Backtest plan={plan} /> : null}
      <Basis plan={plan} />
    </div>
  );
}

/** What another number of new customers does, over the months that both plans have. */
function Effect({
  plan,
  own,
  isPlanned,
}: {
  readonly plan: Plan;
  readonly own: Plan;
  readonly isPlanned: boolean;
}): ReactNode {
  const { say, money, number, percent } = useWords(...areas);
  if (!isPlanned) return null;
  const months = Math.min(plan.months.length, own.months.length);
  const sum = (of: Plan): number => of.months.slice(0, months).reduce((all, one) => all + fanOf(one).mean, 0);
  const [now, before] = [sum(plan), sum(own)];
  const isMoney = plan.total.margin !== null;
  const write = (value: number): string =>
    isMoney ? money(value, plan.currency, { compact: true }) : number(Math.round(value));
  const change = `${now > before ? "+" : ""}${write(now - before)}`;
  const same = plan.months.length === own.months.length && plan.budget && own.budget;
  return (
    <p role="status">
      {say(isMoney ? "web.plan.effect.money" : "web.plan.effect.orders", {
        months,
        change,
        now: write(now),
        before: write(before),
      })}{" "}
      {same
        ? say("web.plan.effect.covered", {
            now: percent(plan.budget!.covered),
            before: percent(own.budget!.covered),
          })
        : null}
    </p>
  );
}

/** How many are planned; empty: as many as came. It asks anew when one has stopped typing. */
function Newcomers({
  planned,
  usual,
  onChange,
}: {
  readonly planned: number | null;
  readonly usual: number;
  readonly onChange: (planned: number | null) => void;
}): ReactNode {
  const { say, number } = useWords(...areas);
  const [told, tell] = useState(planned);
  useEffect(() => tell(planned), [planned]);
  useEffect(() => {
    if (told === planned) return undefined;
    const late = setTimeout(() => onChange(told), 600);
    return () => clearTimeout(late);
  }, [told, planned, onChange]);
  return (
    <NumberField
      label={say("web.plan.newCustomers")}
      description={say("web.plan.newCustomers.same", { count: number(Math.round(usual)) })}
      value={told}
      min={0}
      max={1_000_000}
      onChange={tell}
    />
  );
}
