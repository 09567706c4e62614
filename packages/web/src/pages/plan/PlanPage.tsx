import { Button, Tabs } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { maybeNumber, number, oneOf, text, useAddress } from "../../shell/useAddress.ts";
import { useWords } from "../../words/useWords.tsx";
import { Opening } from "./Opening.tsx";
import { areas } from "./planAnswer.ts";
import { PlanTab, usualCertainty } from "./PlanTab.tsx";
import { PriceOpening } from "./PriceOpening.tsx";
import { PriceTab, usualChange } from "./PriceTab.tsx";

const views = ["plan", "price"] as const;
/** Nothing has been valued yet. */
const noRunCodes = ["run.none", "dataset.empty", "run.subscriptionsOnly"];

const settings = {
  view: oneOf(views),
  months: maybeNumber(1, 60),
  newCustomers: maybeNumber(0, 1e9),
  certainty: number(usualCertainty, 0.5, 0.99),
  by: oneOf(["", "segment", "channel"]),
  change: number(usualChange, -0.99, 1),
  product: text(),
  elasticity: maybeNumber(-20, 5),
  churn: maybeNumber(0, 10),
};

/** What the next months bring and pay for, and what another price would do. */
export function PlanPage(): ReactNode {
  const { say } = useWords(...areas);
  const [address, set] = useAddress(settings);
  const { view, months, newCustomers, by, change, product, elasticity, churn } = address;
  const plan = useAnswer("/api/plan", {
    query: {
      ...(months === null ? {} : { months }),
      ...(newCustomers === null ? {} : { newCustomers }),
      ...(by === "" ? {} : { by }),
    },
    enabled: view === "plan",
  });
  const price = useAnswer("/api/price", {
    query: {
      ...(change === usualChange || change === 0 ? {} : { change }),
      ...(product === "" ? {} : { product }),
      ...(elasticity === null ? {} : { elasticity }),
      ...(churn === null ? {} : { churn }),
    },
    enabled: view === "price",
  });
  const nothing = (
    <Empty
      icon="plan"
      title={say("web.plan.empty")}
      action={
        <Button component={Link} to="/data">
          {say("web.plan.empty.action")}
        </Button>
      }
    >
      {say("web.plan.empty.text")}
    </Empty>
  );
  const empty = Object.fromEntries(noRunCodes.map((code) => [code, nothing]));
  const opening =
    view === "plan" ? (
      plan.data ? (
        <Opening plan={plan.data.answer} />
      ) : undefined
    ) : price.data ? (
      <PriceOpening price={price.data.answer} />
    ) : undefined;
  return (
    <Screen title={say("web.shell.screen.plan")} opening={opening}>
      <Tabs
        value={view}
        onChange={(next) => set({ view: (next ?? "plan") as (typeof views)[number] })}
        keepMounted={false}
      >
        <Tabs.List aria-label={say("web.plan.views")}>
          {views.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {say(`web.plan.view.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="plan">
          <Asked of={plan} empty={empty}>
            {(answer) => <PlanTab plan={answer} asked={address} set={set} working={plan.isPlaceholderData} />}
          </Asked>
        </Tabs.Panel>
        <Tabs.Panel value="price">
          <Asked of={price} empty={empty}>
            {(answer) => (
              <PriceTab price={answer} asked={address} set={set} working={price.isPlaceholderData} />
            )}
          </Asked>
        </Tabs.Panel>
      </Tabs>
    </Screen>
  );
}
