import { Button, Tabs } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { WhatIf } from "../../parts/WhatIf.tsx";
import { number, oneOf, text, useAddress } from "../../shell/useAddress.ts";
import { span } from "../../words/span.ts";
import { useWords } from "../../words/useWords.tsx";
import { Basis } from "./Basis.tsx";
import classes from "./ChurnPage.module.css";
import { Keeping, standardPoints } from "./Keeping.tsx";
import { LikelyLost } from "./LikelyLost.tsx";
import { Movement, movementSpans } from "./Movement.tsx";
import { areas, spanWords, type Churn, type Subscriptions } from "./names.ts";
import { FewRenewals, LastMove } from "./Notes.tsx";
import { RenewalsOpening, ShopOpening, SubscriptionOpening } from "./Opening.tsx";
import { OrdersView } from "./OrdersView.tsx";
import { Plans } from "./Plans.tsx";
import { MonthlyRates } from "./Rates.tsx";
import { RenewalsView } from "./RenewalsView.tsx";
import { Survival } from "./Survival.tsx";
import { RetentionFacts, Standing, WhyLeft } from "./WhyLeft.tsx";

const views = ["subscriptions", "renewals", "orders"] as const;
/** "run" is as far as the run looks. */
const horizons = ["run", "3m", "6m", "12m", "24m"] as const;
const daysOf = (horizon: (typeof horizons)[number], own: number): number =>
  horizon === "run" ? own : Number.parseInt(horizon, 10) * 30.4375;
const groups = ["plan", "segment", "channel", "country"] as const;

const settings = {
  view: oneOf(views),
  horizon: oneOf(horizons),
  by: oneOf(["", ...groups]),
  over: oneOf(movementSpans),
  plan: text(),
  points: number(standardPoints, 1, 20),
};

/** Who left, who is likely to leave, what renews soon, and the money that goes with each. */
export function ChurnPage(): ReactNode {
  const words = useWords(...areas);
  const { say } = words;
  const [address, set] = useAddress(settings);
  const { horizon, by } = address;
  const churn = useAnswer("/api/churn", {
    query: {
      ...(horizon === "run" ? {} : { horizon }),
      ...(by === "" ? {} : { by }),
    },
  });
  const answer = churn.data?.answer;
  // What the run itself looks ahead, to say what was changed.
  const own = useAnswer("/api/churn").data?.answer;
  const ownDays = own?.horizonDays ?? 365.25;
  const contracts = answer ? answer.subscriptions !== null : null;
  const view = contracts === false ? "orders" : address.view;

  const changed =
    answer && own && answer.horizonDays !== own.horizonDays
      ? [
          {
            name: say("web.churn.horizon"),
            before: spanWords(words, own.horizonDays),
            now: spanWords(words, answer.horizonDays),
          },
        ]
      : [];
  const whatIf = (options: readonly (typeof groups)[number][], shown: (typeof groups)[number]): ReactNode => (
    <WhatIf changed={changed} onReset={() => set({ horizon: "run" })} working={churn.isPlaceholderData}>
      <Choice
        label={say("web.churn.horizon")}
        options={horizons
          .filter((one) => one === "run" || Math.abs(daysOf(one, ownDays) - ownDays) >= 15)
          .toSorted((a, b) => daysOf(a, ownDays) - daysOf(b, ownDays))
          .map((value) => {
            const { unit, count } = span(daysOf(value, ownDays));
            return {
              value,
              label:
                unit === "month"
                  ? say("web.churn.months", { count })
                  : spanWords(words, daysOf(value, ownDays)),
            };
          })}
        value={horizon}
        onChange={(next) => set({ horizon: next })}
      />
      <Choice
        label={say("web.churn.by")}
        options={options.map((value) => ({ value, label: say(`web.churn.by.${value}`) }))}
        value={shown}
        onChange={(next) => set({ by: next })}
      />
    </WhatIf>
  );

  return (
    <Screen
      title={say("web.shell.screen.churn")}
      opening={answer ? <Opening churn={answer} view={view} /> : undefined}
    >
      <Asked
        of={churn}
        empty={Object.fromEntries(
          ["churn.nothing", "run.missing"].map((code) => [
            code,
            <Empty
              key={code}
              icon="churn"
              title={say("web.churn.empty")}
              action={
                <Button component={Link} to="/data">
                  {say("web.churn.empty.action")}
                </Button>
              }
            >
              {say("web.churn.empty.text")}
            </Empty>,
          ]),
        )}
      >
        {(found) =>
          found.subscriptions === null ? (
            <OrdersView
              churn={found}
              whatIf={whatIf(["segment", "channel", "country"], found.by === "plan" ? "segment" : found.by)}
            />
          ) : (
            <Tabs
              value={view}
              onChange={(next) => set({ view: (next ?? "subscriptions") as (typeof views)[number] })}
              keepMounted={false}
            >
              <Tabs.List aria-label={say("web.churn.views")}>
                {views.map((one) => (
                  <Tabs.Tab key={one} value={one}>
                    {say(`web.churn.view.${one}`)}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
              <Tabs.Panel value="subscriptions">
                <SubscriptionsView
                  churn={found}
                  found={found.subscriptions}
                  whatIf={whatIf(groups, found.by)}
                  address={address}
                  set={set}
                />
              </Tabs.Panel>
              <Tabs.Panel value="renewals">
                <RenewalsView />
              </Tabs.Panel>
              <Tabs.Panel value="orders">
                <OrdersView
                  churn={found}
                  whatIf={whatIf(
                    ["segment", "channel", "country"],
                    found.by === "plan" ? "segment" : found.by,
                  )}
                />
              </Tabs.Panel>
            </Tabs>
          )
        }
      </Asked>
    </Screen>
  );
}

function Opening({
  churn,
  view,
}: {
  readonly churn: Churn;
  readonly view: (typeof views)[number];
}): ReactNode {
  if (view === "renewals") return <RenewalsOpening />;
  return view === "orders" ? <ShopOpening churn={churn} /> : <SubscriptionOpening churn={churn} />;
}

type Address = ReturnType<typeof useAddress<typeof settings>>;

function SubscriptionsView({
  churn,
  found,
  whatIf,
  address: { over, plan, points },
  set,
}: {
  readonly churn: Churn;
  readonly found: Subscriptions;
  readonly whatIf: ReactNode;
  readonly address: Address[0];
  readonly set: Address[1];
}): ReactNode {
  const { currency } = churn;
  return (
    <div className={classes.view}>
      {found.subscriptions > 0 ? <FewRenewals seen={found.renewalsSeen} /> : null}
      <LastMove of={churn} />
      <RetentionFacts found={found} />
      <Survival plans={found.plans} chosen={plan} onChoose={(next) => set({ plan: next })} />
      {whatIf}
      <LikelyLost churn={churn} found={found} />
      <Movement
        months={found.months}
        currency={currency}
        over={over}
        onOver={(next) => set({ over: next }, { replace: true })}
      />
      <MonthlyRates months={found.months} />
      <WhyLeft reasons={found.reasons} currency={currency} />
      <Standing found={found} currency={currency} />
      <Plans churn={churn} plans={found.plans} />
      {churn.runId === null ? null : (
        <Keeping points={points} onPoints={(next) => set({ points: next }, { replace: true })} />
      )}
      <Basis of={churn} />
    </div>
  );
}
