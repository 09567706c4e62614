import { Button, Select } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useEffect, useState, type ReactNode } from "react";
import { Facts } from "../../parts/Facts.tsx";
import { Figure } from "../../parts/Figure.tsx";
import { Note } from "../../parts/Note.tsx";
import { NumberField } from "../../parts/NumberField.tsx";
import { RestsOn } from "../../parts/RestsOn.tsx";
import { Slide } from "../../parts/Slide.tsx";
import { WhatIf, type Changed } from "../../parts/WhatIf.tsx";
import { useWords } from "../../words/useWords.tsx";
import { Discounts } from "./Discounts.tsx";
import { Elasticities } from "./Elasticities.tsx";
import { areas, notKnownHere, priceDocs, type Price } from "./planAnswer.ts";
import classes from "./PlanPage.module.css";
import { gained, signed, two } from "./priceWords.ts";
import { quickEffect } from "./quickEffect.ts";
import { Scenarios, Sensitivity } from "./Scenarios.tsx";

export interface PriceSettings {
  readonly change: number;
  readonly product: string;
  readonly elasticity: number | null;
  readonly churn: number | null;
}

export const usualChange = 0.05;
/** After the last move of a slider or key, so long until the server is asked; milliseconds. */
const patience = 250;

/** What another price would do to units, margin and what customers are worth. */
export function PriceTab({
  price,
  asked,
  set,
  working,
}: {
  readonly price: Price;
  readonly asked: PriceSettings;
  readonly set: (changes: Partial<PriceSettings>, options?: { replace?: boolean }) => void;
  readonly working: boolean;
}): ReactNode {
  const speaker = useWords(...areas);
  const { say, number, percent } = speaker;
  const [change, setChange] = useLate(asked.change, (next) => set({ change: next }, { replace: true }));
  const [elasticity, setElasticity] = useLate(asked.elasticity, (next) => set({ elasticity: next }));
  const [churn, setChurn] = useLate(asked.churn, (next) => set({ churn: next }));
  const changed: Changed[] = [];
  if (asked.change !== usualChange)
    changed.push({
      name: say("web.plan.price.change"),
      before: signed(usualChange, speaker),
      now: signed(asked.change, speaker),
    });
  if (asked.product !== "")
    changed.push({
      name: say("web.plan.price.product"),
      before: say("web.plan.price.product.all"),
      now: price.product?.name ?? asked.product,
    });
  if (asked.elasticity !== null)
    changed.push({
      name: say("web.plan.price.elasticity"),
      before: price.pooled ? number(price.pooled.mean.value, two) : say("web.plan.price.unknown"),
      now: number(asked.elasticity, two),
    });
  if (asked.churn !== null)
    changed.push({ name: say("web.plan.price.churn"), before: percent(0), now: percent(asked.churn) });
  return (
    <div className={classes.view}>
      {price.warnings.map((one) => (
        <Note key={one.code} tone="attention">
          {notKnownHere(one, speaker).text}
        </Note>
      ))}
      <div className={classes.whatIf}>
        <WhatIf
          changed={changed}
          working={working}
          onReset={() => set({ change: usualChange, product: "", elasticity: null, churn: null })}
        >
          <Slide
            label={say("web.plan.price.change")}
            value={change}
            min={-0.3}
            max={0.3}
            step={0.01}
            write={(value) => signed(value, speaker)}
            onChange={(next) => setChange(Number(next.toFixed(2)))}
          />
          {price.products.length > 0 ? (
            <Select
              label={say("web.plan.price.product")}
              data={[
                { value: "", label: say("web.plan.price.product.all") },
                ...price.products.map(({ productId, name }) => ({ value: productId, label: name })),
              ]}
              value={asked.product}
              allowDeselect={false}
              searchable
              onChange={(next) => set({ product: next ?? "" })}
            />
          ) : null}
          <NumberField
            label={say("web.plan.price.elasticity")}
            description={say("web.plan.price.elasticity.gloss")}
            value={elasticity}
            min={-20}
            max={5}
            onChange={setElasticity}
          />
          <NumberField
            label={say("web.plan.price.churn")}
            description={say("web.plan.price.churn.gloss")}
            value={churn}
            share
            min={0}
            max={10}
            onChange={setChurn}
          />
        </WhatIf>
        <Effect price={price} change={change} />
      </div>
      {price.elasticity === null ? null : <Scenarios price={price} />}
      <Sensitivity price={price} />
      <Elasticities price={price} />
      <Discounts price={price} onTry={(next) => set({ change: next })} />
      <Note
        action={
          <Button component={Link} to="/experiments" search={{ make: "1" } as never} variant="default">
            {say("web.plan.price.next.action")}
          </Button>
        }
      >
        {say("web.plan.price.next")}
      </Note>
      <Basis price={price} />
    </div>
  );
}

/** What the change does: at once while it is moved, with its interval when the server has answered. */
function Effect({ price, change }: { readonly price: Price; readonly change: number }): ReactNode {
  const speaker = useWords(...areas);
  const { say, percent, money, number } = speaker;
  const { chosen, currency, growth, elasticity } = price;
  const isSettled = Math.abs(chosen.change - change) < 1e-9;
  const quick = isSettled ? null : quickEffect(change, price);
  const volume = isSettled ? (chosen.volume?.value ?? null) : (quick?.volume ?? null);
  const gain = isSettled ? (chosen.gain?.value ?? null) : (quick?.gain ?? null);
  const unknown = say("web.plan.price.unknown");
  const follows = isSettled ? undefined : say("web.plan.price.quick");
  const range = (low: string, high: string): string => say("web.plan.price.range", { low, high });
  const inputs = [
    ...(elasticity
      ? [{ name: say("web.plan.price.input.elasticity"), value: number(elasticity.value, two) }]
      : []),
    { name: say("web.plan.price.input.margin"), value: percent(price.margin) },
    ...(growth ? [{ name: say("web.plan.price.input.growth"), value: money(growth.value, currency) }] : []),
  ];
  const run = { id: price.runId, asOf: price.asOf };
  return (
    <Facts
      facts={[
        {
          name: say("web.plan.price.volume"),
          value:
            volume === null ? (
              unknown
            ) : (
              <Figure
                explain={{
                  meaning: say("web.plan.price.volume.meaning"),
                  formula: say("web.plan.price.volume.formula"),
                  inputs,
                  run,
                  docs: priceDocs,
                }}
              >
                {signed(volume, speaker)}
              </Figure>
            ),
          more:
            isSettled && chosen.volume
              ? range(signed(chosen.volume.low, speaker), signed(chosen.volume.high, speaker))
              : follows,
        },
        {
          name: say("web.plan.price.gain"),
          value:
            gain === null ? (
              unknown
            ) : (
              <Figure
                explain={{
                  meaning: say("web.plan.price.gain.meaning", {
                    months: Math.round(price.horizonDays / 30.4375),
                  }),
                  formula: say("web.plan.price.gain.formula"),
                  inputs,
                  run,
                  docs: priceDocs,
                }}
              >
                {gained(gain, currency, speaker)}
              </Figure>
            ),
          more:
            isSettled && chosen.gain
              ? range(gained(chosen.gain.low, currency, speaker), gained(chosen.gain.high, currency, speaker))
              : follows,
        },
        {
          name: say("web.plan.price.worth"),
          value: gain === null || !growth ? unknown : signed(gain / growth.value, speaker),
          more: growth ? money(growth.value + (gain ?? 0), currency, { compact: true }) : undefined,
        },
        {
          name: say("web.plan.price.pays"),
          value: isSettled ? percent(chosen.pGain) : "…",
        },
        {
          name: say("web.plan.price.breakEven"),
          value: isSettled ? signed(chosen.breakEvenVolume, speaker) : "…",
          more: say("web.plan.price.volume"),
        },
      ]}
    />
  );
}

function Basis({ price }: { readonly price: Price }): ReactNode {
  const speaker = useWords(...areas);
  const { say, percent, number } = speaker;
  const { elasticity, elasticitySource, assumptions } = price;
  const find = (name: string) => assumptions.find((one) => one.name === name);
  const source = (name: string) => find(name)?.source ?? "unknown";
  const churn = Number(find("priceChurn")?.value ?? 0);
  return (
    <RestsOn
      assumptions={[
        {
          text: say("web.plan.price.basis.margin", { margin: percent(price.margin) }),
          source: source("margin"),
        },
        ...(elasticity === null || elasticitySource === null
          ? []
          : [
              {
                text:
                  elasticitySource === "option" || elasticitySource === "settings"
                    ? say("web.plan.price.basis.elasticity", { elasticity: number(elasticity.value, two) })
                    : say(`price.basis.elasticity.${elasticitySource}`),
                source: source("priceElasticity"),
              },
            ]),
        {
          text:
            churn === 0
              ? say("web.plan.price.basis.churn.none")
              : say("web.plan.price.basis.churn", {
                  churn: number(churn / 100, { style: "percent", maximumFractionDigits: 2 }),
                }),
          source: source("priceChurn"),
        },
        { text: say("price.basis.base"), source: "default" },
      ]}
      missing={price.missing.map((one) => notKnownHere(one, speaker))}
    />
  );
}

/** A value that is moved at once and told when it has rested. No price changes by nothing: 0 is shown and not asked. */
function useLate<T extends number | null>(value: T, told: (value: T) => void): [T, (value: T) => void] {
  const [shown, show] = useState(value);
  useEffect(() => show(value), [value]);
  useEffect(() => {
    if (shown === value) return undefined;
    const late = setTimeout(() => told(shown), patience);
    return () => clearTimeout(late);
  }, [shown, value, told]);
  return [shown, show];
}
