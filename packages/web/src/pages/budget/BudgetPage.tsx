import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useCallback, useDeferredValue, useEffect, useRef, useState, type ReactNode } from "react";
import { address, ask, useAnswer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Note } from "../../parts/Note.tsx";
import { NumberField } from "../../parts/NumberField.tsx";
import { ProblemNote } from "../../parts/ProblemNote.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { WhatIf } from "../../parts/WhatIf.tsx";
import { useMay } from "../../shell/session.ts";
import { flag, maybeNumber, oneOf, several, useAddress, type Values } from "../../shell/useAddress.ts";
import { useWords } from "../../words/useWords.tsx";
import { placesOf, withPlaces } from "./amounts.ts";
import { AroundTheCut } from "./AroundTheCut.tsx";
import { Basis } from "./Basis.tsx";
import { areas, type Budget } from "./budgetWords.ts";
import { FrontierPicture } from "./FrontierPicture.tsx";
import { Opening } from "./Opening.tsx";
import { PlanTable } from "./PlanTable.tsx";
import { SegmentsPicture } from "./SegmentsPicture.tsx";
import { Sums } from "./Sums.tsx";
import { Treatments } from "./Treatments.tsx";
import { useBudgetAt, type At } from "./useBudgetAt.ts";

const settings = {
  amount: maybeNumber(0),
  places: several(),
  holdout: maybeNumber(0, 0.9),
  role: oneOf(["all", "marketing", "sales", "service"]),
  best: flag(),
};
type Settings = Values<typeof settings>;

/** From so many customers on a plan takes long enough to wait until a control is let go. */
const manyCustomers = 50_000;
/** So many are prepared before anybody moves anything. */
const aheadUpTo = 200_000;

/** Milliseconds after a move until the address holds it. */
const restsAfter = 500;

/** Whom to treat so that a budget gains most: what each amount brings, and who is nearest to the cut. */
export function BudgetPage(): ReactNode {
  const words = useWords(...areas);
  const { say } = words;
  const [chosen, set] = useAddress(settings);
  const [moving, move] = useState<number | null>(null);
  const usual = useAnswer("/api/budget");
  const base = usual.data?.answer;
  const at = atOf(moving === null ? chosen : { ...chosen, amount: moving, best: false });
  const told = useBudgetAt(at, (base?.customers.all ?? 0) > manyCustomers ? 300 : 0);
  const budget = at === null ? base : (told.budget ?? base);
  // The cut is drawn first, the rest when the reader's hand rests.
  const later = useDeferredValue(budget);
  usePreparedAhead(base);

  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(resting.current), []);
  const onMove = (amount: number): void => {
    clearTimeout(resting.current);
    move(amount);
  };
  const setAmount = (amount: number | null): void => {
    clearTimeout(resting.current);
    move(null);
    set({ amount, best: false }, { replace: true });
  };
  // The address is written once the plan is there: it would only hold the plan up.
  const onEnd = (amount: number): void => {
    onMove(amount);
    resting.current = setTimeout(() => setAmount(amount), restsAfter);
  };
  const onPlaces = useCallback(
    (treatment: string, places: number | null) =>
      set({ places: withPlaces(chosen.places, treatment, places), best: false }, { replace: true }),
    [set, chosen.places],
  );
  return (
    <Screen
      title={say("web.shell.screen.budget")}
      opening={budget ? <Opening budget={budget} /> : undefined}
      actions={budget ? <Actions budget={budget} at={at} /> : undefined}
    >
      <Asked of={usual} loading={<Loading picture table />} empty={empty(say)}>
        {(start) => {
          const shown = budget ?? start;
          const late = later ?? shown;
          return (
            <>
              {start.profit ? null : (
                <Note tone="attention" title={say("web.budget.revenue")}>
                  {say("web.budget.revenue.text")}
                </Note>
              )}
              {shown.frontier.needed > 0 ? (
                <FrontierPicture
                  budget={shown}
                  usual={start}
                  amount={moving ?? chosen.amount}
                  onMove={onMove}
                  onEnd={onEnd}
                />
              ) : (
                <Note title={say("web.budget.nobody")}>{say("web.budget.nobody.text")}</Note>
              )}
              <Controls
                start={start}
                chosen={moving === null ? chosen : { ...chosen, amount: moving }}
                working={told.working}
                onChange={(changes) => set({ best: false, ...changes }, { replace: true })}
                onAmount={setAmount}
              />
              {told.problem ? <ProblemNote problem={told.problem} /> : null}
              <Sums
                budget={shown}
                onBest={
                  shown.solver === "greedy" && at !== null
                    ? () => set({ best: true }, { replace: true })
                    : undefined
                }
                working={told.working}
              />
              <AroundTheCut budget={shown} />
              <Treatments budget={late} places={chosen.places} onPlaces={onPlaces} />
              <SegmentsPicture budget={late} />
              <PlanTable budget={late} csvHref={csvHref(late, at)} />
              <Basis budget={late} />
            </>
          );
        }}
      </Asked>
    </Screen>
  );
}

/** What is asked where something differs from the settings; null: nothing does. */
function atOf({ amount, places, holdout, role, best }: Settings): At | null {
  const at: At = {
    ...(amount === null ? {} : { amount }),
    ...(places.length === 0 ? {} : { capacity: [...places] }),
    ...(holdout === null ? {} : { holdout }),
    ...(role === "all" ? {} : { role }),
  };
  if (Object.keys(at).length === 0) return null;
  return best ? { ...at, solver: "exact" } : at;
}

function csvHref({ solver }: Budget, at: At | null): string {
  return address("/api/exports/budget.csv", { ...at, solver });
}

/** The server works out all that does not depend on the amount before the first move. */
function usePreparedAhead(base: Budget | undefined): void {
  const client = useQueryClient();
  const run = base?.runId;
  const few = (base?.customers.all ?? Infinity) <= aheadUpTo;
  useEffect(() => {
    if (run === undefined || !few) return;
    void client.prefetchQuery({
      queryKey: ["/api/budget/at", "ahead", run],
      queryFn: () => ask("/api/budget/at", { limit: 1 }),
    });
  }, [client, run, few]);
}

function Actions({ budget, at }: { readonly budget: Budget; readonly at: At | null }): ReactNode {
  const { say } = useWords("budget");
  const may = useMay("analyst");
  if (!may || budget.customers.chosen === 0) return null;
  const most = budget.treatments.toSorted((a, b) => b.gain.value - a.gain.value)[0]!;
  return (
    <>
      <Button
        component={Link}
        variant="default"
        to="/experiments"
        search={{ make: "1", treatment: most.treatment } as never}
      >
        {say("web.budget.experiment")}
      </Button>
      <Button component="a" href={csvHref(budget, at)} download leftSection={<Icon name="download" />}>
        {say("web.budget.export", { customers: budget.customers.chosen + budget.customers.holdout })}
      </Button>
    </>
  );
}

function Controls({
  start,
  chosen,
  working,
  onChange,
  onAmount,
}: {
  readonly start: Budget;
  readonly chosen: Settings;
  readonly working: boolean;
  readonly onChange: (changes: Partial<Settings>) => void;
  readonly onAmount: (amount: number | null) => void;
}): ReactNode {
  const words = useWords(...areas);
  const { say, money, percent, number } = words;
  const { currency } = start;
  const all = say("web.budget.amount.all");
  const role = (name: Settings["role"]): string =>
    say(name === "all" ? "web.budget.role.all" : `web.budget.role.${name}`);
  const changed = [
    ...(chosen.amount === null
      ? []
      : [
          {
            name: say("web.budget.amount"),
            before: start.amount === null ? all : money(start.amount, currency),
            now: money(chosen.amount, currency),
          },
        ]),
    ...(chosen.holdout === null
      ? []
      : [
          {
            name: say("web.budget.holdout.share"),
            before: percent(start.holdout.share),
            now: percent(chosen.holdout),
          },
        ]),
    ...(chosen.role === "all"
      ? []
      : [{ name: say("web.budget.role"), before: role("all"), now: role(chosen.role) }]),
    ...[...placesOf(chosen.places)].map(([treatment, places]) => {
      const before = start.treatments.find((one) => one.treatment === treatment)?.capacity ?? null;
      return {
        name: say("web.budget.places.of", { treatment }),
        before: before === null ? say("web.budget.places.none") : number(before),
        now: number(places),
      };
    }),
  ];
  return (
    <WhatIf
      changed={changed}
      working={working}
      onReset={() => onChange({ amount: null, places: [], holdout: null, role: "all" })}
    >
      <NumberField
        label={say("web.budget.amount.label", { currency })}
        value={chosen.amount ?? start.amount}
        min={0}
        description={say("web.budget.amount.description")}
        onChange={(amount) => onAmount(amount)}
      />
      <NumberField
        label={say("web.budget.holdout.share")}
        share
        min={0}
        max={0.9}
        value={chosen.holdout ?? start.holdout.share}
        description={say("web.budget.holdout.description")}
        onChange={(holdout) => onChange({ holdout: holdout === start.holdout.share ? null : holdout })}
      />
      <Choice
        label={say("web.budget.role")}
        options={(["all", "marketing", "sales", "service"] as const).map((value) => ({
          value,
          label: role(value),
        }))}
        value={chosen.role}
        // Places belong to treatments that another role may not have.
        onChange={(next) => onChange({ role: next, places: [] })}
      />
    </WhatIf>
  );
}

function empty(say: ReturnType<typeof useWords<"budget">>["say"]): Record<string, ReactNode> {
  const data = (
    <Button component={Link} to="/data">
      {say("web.budget.empty.action")}
    </Button>
  );
  return {
    "run.missing": (
      <Empty title={say("web.budget.empty")} action={data}>
        {say("web.budget.empty.text")}
      </Empty>
    ),
    "budget.amounts": (
      <Empty title={say("web.budget.empty.amounts")} action={data}>
        {say("web.budget.empty.amounts.text")}
      </Empty>
    ),
    "budget.treatments": (
      <Empty title={say("web.budget.empty.treatments")} action={data}>
        {say("web.budget.empty.treatments.text")}
      </Empty>
    ),
  };
}
