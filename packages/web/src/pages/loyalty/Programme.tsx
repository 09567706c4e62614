import { useMemo, type ReactNode } from "react";
import { Bars } from "../../charts/Bars.tsx";
import { Choice } from "../../parts/Choice.tsx";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Facts } from "../../parts/Facts.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { Section } from "../../parts/Section.tsx";
import { useWords } from "../../words/useWords.tsx";
import type { Loyalty } from "./design.ts";
import { areas } from "./words.ts";

type Tier = Loyalty["tiers"][number];
type Age = Loyalty["liability"]["ages"][number];

/** What was earned, redeemed and lost in a year, and what is about to expire. */
export function YearFacts({ of: { year, expiring, rules, currency } }: { readonly of: Loyalty }): ReactNode {
  const { say, number, money } = useWords(...areas);
  return (
    <Facts
      facts={[
        { name: say("web.loyalty.fact.earned"), value: number(year.earned) },
        {
          name: say("web.loyalty.fact.redeemed"),
          value: number(year.redeemed),
          more: say("web.loyalty.fact.redeemed.more", {
            cost: money(year.redemptionCost, currency),
            where: rules.redeemedIn,
          }),
        },
        { name: say("web.loyalty.fact.expired"), value: number(year.expired) },
        {
          name: say("web.loyalty.fact.expiring"),
          value: number(expiring.points),
          more: say("web.loyalty.fact.expiring.more", { members: expiring.members, days: expiring.days }),
        },
      ]}
    />
  );
}

/** How many members each tier has, and who is close to the next. */
export function Tiers({ tiers }: { readonly tiers: Loyalty["tiers"] }): ReactNode {
  const { say, number } = useWords(...areas);
  const chart = useMemo(
    () => ({
      bars: tiers.map(({ tier, from, members }) => ({
        label: say("web.loyalty.tiers.label", { tier, from }),
        value: members,
      })),
      name: say("web.loyalty.tiers.axis"),
      tone: "past" as const,
      write: (value: number) => number(value),
    }),
    [tiers, say, number],
  );
  const largest = tiers.toSorted((a, b) => b.members - a.members)[0];
  if (!largest) return null;
  const close = tiers.reduce((sum, { oneOrderAway }) => sum + oneOrderAway, 0);
  const columns: readonly Column<Tier>[] = [
    { id: "tier", title: say("web.loyalty.column.tier"), cell: ({ tier }) => tier },
    ...(
      [
        ["from", "from"],
        ["members", "members"],
        ["points", "points"],
        ["close", "oneOrderAway"],
      ] as const
    ).map(([id, field]) => ({
      id,
      title: say(`web.loyalty.column.${id}`),
      number: true,
      cell: (row: Tier) => number(row[field]),
      value: (row: Tier) => row[field],
    })),
  ];
  return (
    <Picture
      title={say("web.loyalty.tiers")}
      unit={say("web.loyalty.tiers.unit")}
      description={say("web.loyalty.tiers.description", { tier: largest.tier, members: largest.members })}
      table={{ columns, rows: tiers }}
      note={say("web.loyalty.tiers.note", { count: close })}
    >
      <Bars {...chart} />
    </Picture>
  );
}

interface Close {
  readonly customerId: string;
  readonly missing: number;
  readonly tier: string;
}

/** Some whom one usual order would lift into the next tier. */
export function CloseToNext({ tiers }: { readonly tiers: Loyalty["tiers"] }): ReactNode {
  const { say, number } = useWords(...areas);
  const rows = tiers.flatMap(({ tier, examples }) =>
    examples.map(({ customerId, missing }): Close => ({ customerId, missing, tier })),
  );
  if (rows.length === 0) return null;
  const columns: readonly Column<Close>[] = [
    {
      id: "customer",
      title: say("web.loyalty.column.customer"),
      sort: true,
      cell: ({ customerId }) => customerId,
    },
    { id: "tier", title: say("web.loyalty.column.tier"), sort: true, cell: ({ tier }) => tier },
    {
      id: "missing",
      title: say("web.loyalty.column.missing"),
      number: true,
      sort: true,
      cell: ({ missing }) => number(missing),
      value: ({ missing }) => missing,
    },
  ];
  return (
    <Section title={say("web.loyalty.close")} text={say("web.loyalty.close.text")}>
      <DataTable
        caption={say("web.loyalty.close.caption")}
        name="close"
        columns={columns}
        rows={rows}
        keyOf={({ customerId }) => customerId}
        href={({ customerId }) => `/customers/${encodeURIComponent(customerId)}`}
        initialSort="missing"
      />
    </Section>
  );
}

export const ageShows = ["net", "points"] as const;

/** What the points that are out will cost, by how old they are. */
export function Ages({
  of: { liability, currency },
  show,
  onShow,
}: {
  readonly of: Loyalty;
  readonly show: (typeof ageShows)[number];
  readonly onShow: (show: (typeof ageShows)[number]) => void;
}): ReactNode {
  const { say, number, money, moneyRange } = useWords(...areas);
  const rows = useMemo(() => liability.ages.filter(({ points }) => points > 0), [liability]);
  const nameOf = useMemo(
    () =>
      ({ fromDays, toDays }: Age): string =>
        toDays === null
          ? say("loyalty.age.older", { days: fromDays })
          : say("loyalty.age", { from: fromDays, to: toDays }),
    [say],
  );
  const chart = useMemo(
    () => ({
      bars: rows.map((row) => ({ label: nameOf(row), value: row[show] })),
      name: say(`web.loyalty.ages.axis.${show}`),
      tone: show === "net" ? ("expected" as const) : ("past" as const),
      write: (value: number) => (show === "net" ? money(value, currency) : number(value)),
      writeAxis: (value: number) =>
        show === "net" ? money(value, currency, { compact: "axis" }) : number(value),
    }),
    [rows, show, currency, nameOf, say, money, number],
  );
  if (rows.length === 0) return null;
  const told = {
    net: money(liability.net.value, currency),
    range: moneyRange(liability.net.low, liability.net.high, currency),
    face: money(liability.face, currency),
  };
  const columns: readonly Column<Age>[] = [
    { id: "age", title: say("web.loyalty.column.age"), cell: nameOf },
    {
      id: "points",
      title: say("web.loyalty.column.points"),
      number: true,
      cell: ({ points }) => number(points),
      value: ({ points }) => points,
    },
    {
      id: "net",
      title: say("web.loyalty.column.net"),
      number: true,
      cell: ({ net }) => money(net, currency),
      value: ({ net }) => net,
    },
    {
      id: "perPoint",
      title: say("web.loyalty.column.perPoint"),
      number: true,
      cell: ({ net, points }) => number(net / points, { maximumFractionDigits: 4 }),
      value: ({ net, points }) => net / points,
    },
  ];
  return (
    <Picture
      title={say("web.loyalty.ages")}
      unit={say(`web.loyalty.ages.unit.${show}`, { currency })}
      description={say("web.loyalty.ages.description", told)}
      table={{ columns, rows }}
      controls={
        <Choice
          label={say("web.loyalty.ages.show")}
          hideLabel
          options={ageShows.map((value) => ({ value, label: say(`web.loyalty.ages.show.${value}`) }))}
          value={show}
          onChange={onShow}
        />
      }
      note={say("web.loyalty.ages.note", told)}
    >
      <Bars {...chart} />
    </Picture>
  );
}
