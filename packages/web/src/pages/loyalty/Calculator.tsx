import { useMemo, type ReactNode } from "react";
import { Lines } from "../../charts/Lines.tsx";
import { Choice } from "../../parts/Choice.tsx";
import type { Column } from "../../parts/column.ts";
import { Picture } from "../../parts/Picture.tsx";
import { Slide } from "../../parts/Slide.tsx";
import { WhatIf } from "../../parts/WhatIf.tsx";
import { maybeNumber, number, oneOf, useAddress } from "../../shell/useAddress.ts";
import { useWords } from "../../words/useWords.tsx";
import { audiences, costOf, groupsOf, liftOf, profitAt, type Design, type Loyalty } from "./design.ts";
import classes from "./LoyaltyPage.module.css";
import { areas } from "./words.ts";

const settings = {
  audience: oneOf(["", ...audiences]),
  rate: maybeNumber(0, 0.2),
  fixed: maybeNumber(0, 50),
  lift: number(0.05, 0, 0.5),
};

const usualRate = 0.02;
const points = 41;

/** What a design costs and must bring: profit of a year by how much more is spent because of it. */
export function Calculator({ of }: { readonly of: Loyalty }): ReactNode {
  const { say, money, percent } = useWords(...areas);
  const [address, set] = useAddress(settings);
  const { breakEven, rules, members, currency } = of;
  const groups = useMemo(() => groupsOf(of), [of]);
  const own = useMemo((): Design | null => {
    const [group] = groups;
    if (!group || !breakEven) return null;
    const rewardRate = members > 0 ? breakEven.rewardRate : usualRate;
    return { ...group, margin: breakEven.margin, rewardRate, fixedCost: rules.fixedCost };
  }, [groups, breakEven, rules, members]);
  const design = useMemo((): Design | null => {
    if (!own) return null;
    const group = groups.find(({ audience }) => audience === address.audience) ?? groups[0]!;
    return {
      ...own,
      ...group,
      rewardRate: address.rate ?? own.rewardRate,
      fixedCost: address.fixed ?? own.fixedCost,
    };
  }, [own, groups, address.audience, address.rate, address.fixed]);
  const chart = useMemo(() => {
    if (!own || !design) return null;
    const lift = liftOf(design);
    const most = Math.min(0.5, Math.max(0.1, address.lift * 1.25, (lift ?? 0) * 1.6));
    const same = own.audience === design.audience && costOf(own) === costOf(design);
    const line = (one: Design): { x: number; y: number }[] =>
      Array.from({ length: points }, (_, at) => {
        const x = (most * at) / (points - 1);
        return { x, y: profitAt(one, x) };
      });
    return {
      lift,
      rows: line(design),
      lines: [
        ...(members > 0
          ? [{ name: say("web.loyalty.design.current"), tone: "past" as const, points: line(own) }]
          : []),
        ...(members > 0 && same
          ? []
          : [{ name: say("web.loyalty.design.changed"), tone: "expected" as const, points: line(design) }]),
      ],
      x: {
        name: say("web.loyalty.design.axis"),
        write: percent,
        min: 0,
        max: most,
        marks:
          lift === null || lift > most
            ? []
            : [{ at: lift, label: say("web.loyalty.design.breakEven", { lift: percent(lift) }) }],
      },
      y: {
        write: (value: number) => money(value, currency, { compact: "axis" }),
        marks: [{ at: 0, label: "", tone: "quiet" as const }],
      },
    };
  }, [own, design, members, address.lift, currency, say, money, percent]);
  if (!own || !design || !chart) return null;

  const profit = profitAt(design, address.lift);
  const sentence = say(chart.lift === null ? "web.loyalty.design.never" : "web.loyalty.design.sentence", {
    audience: design.audience,
    customers: design.customers,
    rate: percent(design.rewardRate),
    cost: money(costOf(design), currency),
    lift: percent(chart.lift),
    margin: percent(design.margin),
    at: percent(address.lift),
    gains: profit >= 0 ? "yes" : "no",
    profit: money(Math.abs(profit), currency),
  });
  const audienceName = (audience: Design["audience"]): string =>
    say(`web.loyalty.design.audience.${audience}`);
  const changed = [
    ...(design.audience === own.audience
      ? []
      : [
          {
            name: say("web.loyalty.design.audience"),
            before: audienceName(own.audience),
            now: audienceName(design.audience),
          },
        ]),
    ...(design.rewardRate === own.rewardRate
      ? []
      : [
          {
            name: say("web.loyalty.design.rate"),
            before: percent(own.rewardRate),
            now: percent(design.rewardRate),
          },
        ]),
    ...(design.fixedCost === own.fixedCost
      ? []
      : [
          {
            name: say("web.loyalty.design.fixed"),
            before: money(own.fixedCost, currency),
            now: money(design.fixedCost, currency),
          },
        ]),
  ];
  const columns: readonly Column<{ x: number; y: number }>[] = [
    {
      id: "lift",
      title: say("web.loyalty.column.lift"),
      number: true,
      cell: ({ x }) => percent(x),
      value: ({ x }) => x,
    },
    {
      id: "profit",
      title: say("web.loyalty.column.profit"),
      number: true,
      cell: ({ y }) => money(y, currency),
      value: ({ y }) => y,
    },
  ];
  return (
    <>
      <Picture
        title={say("web.loyalty.design")}
        unit={say("web.loyalty.design.unit", { currency })}
        description={sentence}
        table={{ columns, rows: chart.rows }}
        controls={
          <Choice
            label={say("web.loyalty.design.audience")}
            hideLabel
            options={groups.map(({ audience }) => ({ value: audience, label: audienceName(audience) }))}
            value={design.audience}
            onChange={(audience) => set({ audience: audience === own.audience ? "" : audience })}
          />
        }
        note={say("web.loyalty.design.note")}
      >
        <Lines lines={chart.lines} x={chart.x} y={chart.y} height={300} />
      </Picture>
      <p role="status" className={classes.told}>
        {sentence}
      </p>
      <WhatIf changed={changed} onReset={() => set({ audience: "", rate: null, fixed: null })}>
        <Slide
          label={say("web.loyalty.design.rate")}
          value={design.rewardRate}
          min={0}
          max={0.1}
          step={0.0025}
          write={percent}
          onChange={(rate) => set({ rate }, { replace: true })}
        />
        <Slide
          label={say("web.loyalty.design.fixed")}
          value={design.fixedCost}
          min={0}
          max={20}
          step={0.25}
          write={(value) => money(value, currency, { cents: true })}
          onChange={(fixed) => set({ fixed }, { replace: true })}
        />
        <Slide
          label={say("web.loyalty.design.lift")}
          value={address.lift}
          min={0}
          max={0.5}
          step={0.005}
          write={percent}
          onChange={(lift) => set({ lift }, { replace: true })}
        />
      </WhatIf>
    </>
  );
}
