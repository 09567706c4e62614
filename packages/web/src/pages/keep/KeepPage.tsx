import { Button, Tabs } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { oneOf, text, useAddress } from "../../shell/useAddress.ts";
import { useWords } from "../../words/useWords.tsx";
import { AcquireOpening, AcquirePart } from "./AcquirePart.tsx";
import { KeepOpening } from "./KeepOpening.tsx";
import { KeepPart } from "./KeepPart.tsx";
import { areas } from "./keepWords.ts";
import { ReplaceOpening, ReplacePart } from "./ReplacePart.tsx";

const views = ["keep", "replace", "acquire"] as const;
const groups = ["segment", "channel", "owner", "account", "country"] as const;
const settings = { view: oneOf(views), by: oneOf(groups), customer: text() };

/** So many single customers are compared; any other is asked for. */
const compared = 1000;

/** Whom to keep and at which offer, how to replace those who leave, and what winning new ones may cost. */
export function KeepPage(): ReactNode {
  const { say } = useWords(...areas);
  const [{ view, by, customer }, set] = useAddress(settings);
  const keep = useAnswer("/api/keep", { query: { by, limit: compared } });
  return (
    <Screen
      title={say("web.shell.screen.keep")}
      opening={
        keep.data ? (
          view === "replace" ? (
            <ReplaceOpening asOf={keep.data.answer.asOf} />
          ) : view === "acquire" ? (
            <AcquireOpening />
          ) : (
            <KeepOpening keep={keep.data.answer} />
          )
        ) : undefined
      }
    >
      <Asked of={keep} empty={{ "keep.amounts": <NoAmounts /> }}>
        {(answer) => (
          <Tabs
            value={view}
            keepMounted={false}
            onChange={(next) => set({ view: views.find((one) => one === next) ?? "keep" })}
          >
            <Tabs.List aria-label={say("web.keep.views")}>
              {views.map((one) => (
                <Tabs.Tab key={one} value={one}>
                  {say(`web.keep.view.${one}`)}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value="keep">
              <KeepPart
                keep={answer}
                customer={customer}
                onCustomer={(id) => set({ customer: id })}
                onBy={(next) =>
                  set({ by: groups.find((one) => one === next) ?? "segment" }, { replace: true })
                }
              />
            </Tabs.Panel>
            <Tabs.Panel value="replace">
              <ReplacePart asOf={answer.asOf} currency={answer.currency} />
            </Tabs.Panel>
            <Tabs.Panel value="acquire">
              <AcquirePart />
            </Tabs.Panel>
          </Tabs>
        )}
      </Asked>
    </Screen>
  );
}

/** Without money nobody has a value. */
function NoAmounts(): ReactNode {
  const { say } = useWords(...areas);
  return (
    <Empty
      title={say("web.keep.empty.amounts")}
      action={
        <Button component={Link} to="/data">
          {say("web.keep.empty.action")}
        </Button>
      }
    >
      {say("web.keep.empty.amounts.text")}
    </Empty>
  );
}
