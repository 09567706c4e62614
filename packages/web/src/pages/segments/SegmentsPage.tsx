import { Select } from "@mantine/core";
import type { ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Figure } from "../../parts/Figure.tsx";
import { RestsOn } from "../../parts/RestsOn.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { Section } from "../../parts/Section.tsx";
import { Sentence, slot } from "../../parts/Sentence.tsx";
import { oneOf, text, useAddress } from "../../shell/useAddress.ts";
import { spanWords } from "../../words/span.ts";
import { useWords } from "../../words/useWords.tsx";
import { Fits } from "./Fits.tsx";
import { FlowPicture } from "./FlowPicture.tsx";
import { GroupBars, Groups } from "./Groups.tsx";
import { areas, groupName, segmentsDocs, type Segments } from "./names.ts";
import { messageLanguages, Recommendations } from "./Recommendations.tsx";
import { RfmPicture, rfmShows } from "./RfmPicture.tsx";
import classes from "./SegmentsPage.module.css";
import { ValueMap } from "./ValueMap.tsx";

const bys = ["segment", "channel", "country", "owner", "account"] as const;

const settings = {
  by: oneOf(bys),
  show: oneOf(rfmShows),
  segment: text(),
  language: oneOf(["", ...messageLanguages]),
  customer: text(),
};

/** Which groups of customers there are, what each is worth, who moved, and what fits whom. */
export function SegmentsPage(): ReactNode {
  const { say } = useWords(...areas);
  const [{ by, show, segment, language, customer }, set] = useAddress(settings);
  const segments = useAnswer("/api/segments", { query: { by } });
  const answer = segments.data?.answer;
  return (
    <Screen
      title={say("web.shell.screen.segments")}
      opening={answer && answer.segments.length > 0 ? <Opening of={answer} /> : undefined}
      actions={
        <Select
          aria-label={say("web.segments.by")}
          size="sm"
          w={210}
          allowDeselect={false}
          data={bys.map((value) => ({ value, label: say(`web.segments.by.${value}`) }))}
          value={by}
          onChange={(next) => set({ by: bys.find((one) => one === next) ?? "segment" })}
        />
      }
    >
      <Asked of={segments}>
        {(found) => (
          <div className={classes.page}>
            {found.by === "segment" ? (
              <RfmPicture of={found} show={show} onShow={(next) => set({ show: next }, { replace: true })} />
            ) : (
              <GroupBars of={found} />
            )}
            <Groups of={found} />
            {found.by === "segment" && found.movement === null ? (
              <Section title={say("segments.movement.flows")} text={say("web.segments.flow.none")} />
            ) : null}
            <FlowPicture movement={found.movement} asOf={found.asOf} />
            <Fits of={found} />
            {found.map ? <ValueMap map={found.map} currency={found.currency} /> : null}
            {found.by === "segment" ? (
              <Recommendations
                segments={found.segments.flatMap(({ name }) => (name ? [name] : []))}
                chosen={{ segment, language, customer }}
                onChoose={({ language: next, ...change }) =>
                  set({
                    ...change,
                    ...(next === undefined
                      ? {}
                      : { language: next as (typeof messageLanguages)[number] | "" }),
                  })
                }
              />
            ) : null}
            <Basis of={found} />
          </div>
        )}
      </Asked>
    </Screen>
  );
}

function Opening({ of }: { readonly of: Segments }): ReactNode {
  const words = useWords(...areas);
  const { say, money, moneyRange, percent, number } = words;
  const { by, currency, horizonDays, profit, runId, asOf } = of;
  const named = of.segments.filter(({ name }) => name !== null);
  const all = named.length > 0 ? named : of.segments;
  const best = all.toSorted((a, b) => (b.growth?.value ?? 0) - (a.growth?.value ?? 0))[0]!;
  const { growth } = best;
  const span = spanWords(words, horizonDays);
  if (growth === null) {
    const largest = all.toSorted((a, b) => b.customers - a.customers)[0]!;
    return say("segments.opening.orders", {
      name: groupName(words, by, largest.name),
      customers: largest.customers,
      share: percent(largest.share),
    });
  }
  return (
    <Sentence
      text={say("segments.opening", {
        span,
        name: groupName(words, by, best.name),
        growth: slot("growth"),
        range: moneyRange(growth.low, growth.high, currency),
        growthShare: percent(best.growthShare),
        customers: best.customers,
        share: percent(best.share),
      })}
      parts={{
        growth: (
          <Figure
            exact={money(growth.value, currency)}
            explain={{
              meaning: say("web.segments.growth.meaning", { profit: profit ? "yes" : "no", span }),
              formula: say("web.segments.growth.formula"),
              inputs: [
                { name: say("web.segments.input.customers"), value: number(best.customers) },
                {
                  name: say("web.segments.input.orders"),
                  value: number(best.expectedOrdersPerYear, { maximumFractionDigits: 2 }),
                },
                { name: say("web.segments.input.order"), value: money(best.orderValue, currency) },
              ],
              interval: { low: money(growth.low, currency), high: money(growth.high, currency) },
              run: { id: runId, asOf },
              docs: segmentsDocs,
            }}
          >
            {money(growth.value, currency, { compact: true })}
          </Figure>
        ),
      }}
    />
  );
}

function Basis({ of }: { readonly of: Segments }): ReactNode {
  const words = useWords(...areas);
  const { say, knows, percent } = words;
  return (
    <RestsOn
      assumptions={of.assumptions.map(({ name, value, source }) => {
        const key = `segments.rest.${name}`;
        const model = `model.${value}`;
        return {
          text: knows(key)
            ? say(key as "segments.rest.model", {
                span: typeof value === "number" ? spanWords(words, value) : String(value),
                model: knows(model) ? say(model as "model.nbd") : String(value),
                years: value,
              })
            : name,
          source,
        };
      })}
      missing={of.missing.map(({ code, details }) => {
        const key = [`web.segments.missing.${code}`, `segments.missing.${code}`].find((one) => knows(one));
        return {
          text: key
            ? say(key as "web.segments.missing.categories", { share: percent(details["share"] ?? null) })
            : code,
        };
      })}
    />
  );
}
