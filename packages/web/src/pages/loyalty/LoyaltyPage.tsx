import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Figure } from "../../parts/Figure.tsx";
import { Note } from "../../parts/Note.tsx";
import { RestsOn } from "../../parts/RestsOn.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { Sentence, slot } from "../../parts/Sentence.tsx";
import { oneOf, useAddress } from "../../shell/useAddress.ts";
import { useWords } from "../../words/useWords.tsx";
import { Calculator } from "./Calculator.tsx";
import type { Loyalty } from "./design.ts";
import { Designs } from "./Designs.tsx";
import classes from "./LoyaltyPage.module.css";
import { Ages, ageShows, CloseToNext, Tiers, YearFacts } from "./Programme.tsx";
import { areas, loyaltyDocs } from "./words.ts";

const settings = { show: oneOf(ageShows) };

/** The programme: who is where in it, what it owes, what it must bring; and what others would cost. */
export function LoyaltyPage(): ReactNode {
  const { say, number } = useWords(...areas);
  const [{ show }, set] = useAddress(settings);
  const loyalty = useAnswer("/api/loyalty");
  const answer = loyalty.data?.answer;
  return (
    <Screen title={say("web.shell.screen.loyalty")} opening={answer ? <Opening of={answer} /> : undefined}>
      <Asked of={loyalty}>
        {(found) => (
          <div className={classes.page}>
            {found.overdrawn.members > 0 ? (
              <Note tone="attention" title={say("web.loyalty.overdrawn")}>
                {say("loyalty.overdrawn", {
                  members: found.overdrawn.members,
                  points: number(found.overdrawn.points),
                })}
              </Note>
            ) : null}
            {found.members > 0 ? (
              <>
                <YearFacts of={found} />
                <Tiers tiers={found.tiers} />
                <Ages of={found} show={show} onShow={(next) => set({ show: next }, { replace: true })} />
              </>
            ) : null}
            <BreakEven of={found} />
            <Calculator of={found} />
            {found.members > 0 ? <CloseToNext tiers={found.tiers} /> : null}
            <Designs of={found} />
            <Basis of={found} />
          </div>
        )}
      </Asked>
    </Screen>
  );
}

function Opening({ of }: { readonly of: Loyalty }): ReactNode {
  const { say, money, moneyRange, percent, date, number } = useWords(...areas);
  const { members, liability, currency, rules, runId, asOf } = of;
  if (members === 0) return say("loyalty.opening.none");
  const { net } = liability;
  return (
    <Sentence
      text={say("loyalty.opening", {
        members,
        net: slot("net"),
        range: moneyRange(net.low, net.high, currency),
        face: money(liability.face, currency),
        breakage: percent(liability.breakage),
        asOf: date(asOf),
      })}
      parts={{
        net: (
          <Figure
            exact={money(net.value, currency, { cents: true })}
            explain={{
              meaning: say("web.loyalty.net.meaning"),
              formula: say("web.loyalty.net.formula"),
              inputs: [
                { name: say("web.loyalty.input.points"), value: number(liability.points) },
                { name: say("web.loyalty.input.value"), value: money(rules.pointValue, currency) },
                { name: say("web.loyalty.input.breakage"), value: percent(liability.breakage) },
              ],
              interval: { low: money(net.low, currency), high: money(net.high, currency) },
              run: { id: runId, asOf },
              docs: loyaltyDocs,
            }}
          >
            {money(net.value, currency)}
          </Figure>
        ),
      }}
    />
  );
}

/** What it must bring, and whether that was measured. */
function BreakEven({ of: { breakEven, measured, members, currency } }: { readonly of: Loyalty }): ReactNode {
  const { say, money, percent } = useWords(...areas);
  if (members === 0) return null;
  return (
    <Note
      tone={measured === null ? "attention" : "plain"}
      action={
        measured === null ? (
          <Button component={Link} to="/experiments" variant="default" size="xs">
            {say("web.loyalty.measured.action")}
          </Button>
        ) : undefined
      }
    >
      {breakEven === null ? null : (
        <p>
          {breakEven.lift === null
            ? say("loyalty.breakEven.never", { rate: percent(breakEven.rewardRate) })
            : say("loyalty.breakEven", {
                lift: percent(breakEven.lift),
                spend: money(breakEven.spend, currency),
                rate: percent(breakEven.rewardRate),
                redeemed: percent(breakEven.redeemed),
                margin: percent(breakEven.margin),
              })}
        </p>
      )}
      <p>
        {measured === null
          ? say("web.loyalty.measured.none")
          : say("loyalty.measured", {
              experiment: measured.experiment,
              uplift: percent(measured.uplift),
              error: percent(measured.error),
            })}
      </p>
    </Note>
  );
}

function Basis({ of: { rules, currency, assumptions, missing } }: { readonly of: Loyalty }): ReactNode {
  const { say, money, number, knows } = useWords(...areas);
  return (
    <RestsOn
      assumptions={[
        {
          text: say("web.loyalty.rules", {
            perSpend: rules.pointsPerSpend,
            value: money(rules.pointValue, currency),
            expiry: rules.expiryDays ?? 0,
          }),
          source: "settings",
        },
        { text: say("web.loyalty.rules.redeemedIn", { where: rules.redeemedIn }), source: "settings" },
        ...assumptions.flatMap(({ name, value, source }) => {
          const key = `loyalty.assumption.${name}`;
          if (!knows(key) || typeof value !== "number") return [];
          return [{ text: say(key as "loyalty.assumption.customersRead", { value: number(value) }), source }];
        }),
      ]}
      missing={missing.map(({ code }) => {
        const key = [`web.loyalty.missing.${code}`, `loyalty.missing.${code}`].find((one) => knows(one));
        return { text: key ? say(key as "loyalty.missing.events") : code };
      })}
    />
  );
}
