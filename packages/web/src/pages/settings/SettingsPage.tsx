import { Tabs } from "@mantine/core";
import type { ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Screen } from "../../parts/Screen.tsx";
import { useMay } from "../../shell/session.ts";
import { oneOf, useAddress } from "../../shell/useAddress.ts";
import { useWords } from "../../words/useWords.tsx";
import { Account } from "./Account.tsx";
import { Assumptions } from "./Assumptions.tsx";
import { Audit } from "./Audit.tsx";
import { differing, type Given } from "./draft.ts";
import { partsOf, type Described } from "./fields.ts";
import { Look } from "./Look.tsx";
import { areas } from "./names.ts";
import { People } from "./People.tsx";
import classes from "./SettingsPage.module.css";
import { Tokens } from "./Tokens.tsx";

const tabs = ["assumptions", "look", "account", "people", "tokens", "audit"] as const;
type Tab = (typeof tabs)[number];
/** Of those who are in charge. */
const closed: readonly Tab[] = ["people", "audit"];
const settings = { tab: oneOf(tabs) };

/** What every figure rests on, how this browser shows it, and who may see and change it. */
export function SettingsPage(): ReactNode {
  const { say } = useWords(...areas);
  const [address, set] = useAddress(settings);
  const administrator = useMay("administrator");
  const stored = useAnswer("/api/settings").data?.answer;
  const open = tabs.filter((one) => administrator || !closed.includes(one));
  const tab = open.includes(address.tab) ? address.tab : "assumptions";
  const opening = !administrator
    ? say("web.settings.opening.reader")
    : stored
      ? say("web.settings.opening", {
          count: differing(partsOf(stored.schema as Described), stored.given as Given).length,
        })
      : undefined;
  return (
    <Screen title={say("web.shell.screen.settings")} opening={tab === "assumptions" ? opening : undefined}>
      <Tabs value={tab} onChange={(next) => set({ tab: (next ?? "assumptions") as Tab })} keepMounted={false}>
        <Tabs.List aria-label={say("web.settings.tabs")}>
          {open.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {say(`web.settings.tab.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} className={classes.panel}>
          {panels[tab]()}
        </Tabs.Panel>
      </Tabs>
    </Screen>
  );
}

const panels: Readonly<Record<Tab, () => ReactNode>> = {
  assumptions: () => <Assumptions />,
  look: () => <Look />,
  account: () => <Account />,
  people: () => <People />,
  tokens: () => <Tokens />,
  audit: () => <Audit />,
};
