import {
  breakEvenLift,
  liability,
  programmeProfit,
  redeemedShare,
  standing,
  type Liability,
} from "@keepworth/decisions";
import { queries, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { AnswerAssumption, Missing, RunResult } from "../../result.ts";
import { customersRead } from "../inMemory.ts";
import { orderStatistics } from "../orderStatistics.ts";
import { topPositions } from "../portfolio.ts";
import { publishedRun, type Which } from "../publishedRun.ts";
import type { StoredCustomers } from "../storedCustomers.ts";
import { followMembers } from "./followMembers.ts";

/** The loyalty programme as it stands, what it owes, and what it must bring. */
export interface LoyaltyAnswer {
  runId: number;
  asOf: string;
  currency: string;
  /** Whether points were imported; without them only designs can be compared. */
  members: number;
  rules: {
    pointsPerSpend: number;
    pointValue: number;
    expiryDays: number | null;
    redeemedIn: "orders" | "beside";
    fixedCost: number;
  };
  /** Within the year up to as-of. */
  year: { earned: number; redeemed: number; expired: number; adjusted: number; redemptionCost: number };
  tiers: {
    tier: string;
    from: number;
    members: number;
    points: number;
    /** Members whom their usual order would lift into the next tier. */
    oneOrderAway: number;
    examples: { customerId: string; missing: number }[];
  }[];
  liability: Liability;
  /** Points that will expire within so many days unless they are used. */
  expiring: { days: number; points: number; members: number };
  /** What the programme must bring: of members' own figures, where there are any, else of all customers'. */
  breakEven: {
    /** Share of points that will be redeemed. */
    redeemed: number;
    spend: number;
    margin: number;
    rewardRate: number;
    fixedCost: number;
    lift: number | null;
  } | null;
  /** Whether it brings that: measured by an experiment, or not known. */
  measured: { experiment: string; uplift: number; error: number } | null;
  designs: Design[];
  /** Points taken that were never earned, by the file. */
  overdrawn: { members: number; points: number };
  assumptions: AnswerAssumption[];
  missing: Missing[];
}

/** A programme that one could have, over the next year. */
export interface Design {
  rewardRate: number;
  /** Whom it is for. */
  audience: "all" | "top";
  customers: number;
  /** Their revenue that is expected within a year. */
  spend: number;
  /** Rewards on it, and fixed cost. */
  cost: number;
  lift: number | null;
  /** Profit at a lift of a twentieth. */
  profitAtFivePercent: number;
}

type Book = Awaited<ReturnType<typeof followMembers>>;
type CustomersOfRun = Pick<StoredCustomers, "run" | "table">;

export const noticeDays = 90;
const rates = [0.01, 0.02, 0.03, 0.05] as const;

/**
 * Balances, tiers, liability and break-even of the programme in the settings.
 *
 * @throws KeepworthError "run.missing", "run.pruned", "cluster.many"
 */
export async function loyalty(keepworth: Keepworth, which: Which = {}): Promise<LoyaltyAnswer> {
  const published = await publishedRun(keepworth, which);
  const { result: run } = published;
  const customers: CustomersOfRun = { run, table: published.customers() };
  const { warehouse, settings } = keepworth;
  const rules = settings.loyalty;
  const book = await followMembers(keepworth, run, { noticeDays });
  const owed = liability(book, {
    value: rules.pointValue,
    expiryDays: rules.expiryDays,
  });
  const year = await yearOf(keepworth, run);
  // Without events nothing is known of breakage: every point may be redeemed.
  const redeemed = book.size > 0 ? redeemedShare(book.lives, rules.expiryDays) : 1;
  const rewardRate = rules.pointsPerSpend * rules.pointValue * redeemed;
  const own = await membersSpend(keepworth, customers, book.size > 0);
  return {
    runId: run.id,
    asOf: run.asOf,
    currency: run.currency,
    members: book.size,
    rules: {
      pointsPerSpend: rules.pointsPerSpend,
      pointValue: rules.pointValue,
      expiryDays: rules.expiryDays,
      redeemedIn: rules.redeemedIn,
      fixedCost: rules.fixedCost,
    },
    year,
    tiers: await tiersOf(keepworth, customers, book),
    liability: owed,
    expiring: {
      days: noticeDays,
      points: book.expiring.reduce((sum, points) => sum + points, 0),
      members: book.expiring.reduce((count, points) => count + (points > 0 ? 1 : 0), 0),
    },
    breakEven:
      own > 0
        ? {
            redeemed,
            spend: own,
            margin: run.margin,
            rewardRate,
            fixedCost: rules.fixedCost,
            lift: breakEvenLift({ spend: own, margin: run.margin, rewardRate, fixedCost: rules.fixedCost }),
          }
        : null,
    measured: await measuredBy(warehouse, run.dataset),
    designs: await designs(keepworth, customers, rules.fixedCost),
    overdrawn: book.overdrawn,
    assumptions: book.size > 0 ? customersRead(keepworth, book) : [],
    missing: [
      ...(book.size > 0 ? [] : [{ code: "events", details: {} }]),
      ...(run.profit ? [] : [{ code: "margin", details: {} }]),
      ...(run.amounts ? [] : [{ code: "amounts", details: {} }]),
    ],
  };
}

async function yearOf(
  { warehouse, settings }: Keepworth,
  { dataset, asOf }: RunResult,
): Promise<LoyaltyAnswer["year"]> {
  const rows = await warehouse.rows<{ reason: string; points: number }>(
    queries.pointsByReason(warehouse.dialect, { dataset, asOf }),
  );
  const of = (...reasons: string[]) =>
    rows.reduce((sum, { reason, points }) => sum + (reasons.includes(reason) ? points : 0), 0);
  const redeemed = -of("redeemed");
  return {
    earned: of("order", "engagement"),
    redeemed,
    expired: -of("expired"),
    adjusted: of("adjusted", ""),
    redemptionCost: redeemed * settings.loyalty.pointValue,
  };
}

async function tiersOf(
  { settings, warehouse }: Keepworth,
  { run, table }: CustomersOfRun,
  book: Book,
): Promise<LoyaltyAnswer["tiers"]> {
  const { tiers, pointsPerSpend, bySegment } = settings.loyalty;
  const told = { dataset: run.dataset, asOf: run.asOf, customers: table };
  const ordered = (await warehouse.columns(
    queries.memberSpend(warehouse.dialect, { ...told, bySegment }),
  )) as Record<"spend" | "times", Float64Array> & { readonly member: Int32Array };
  /** Points that a member's usual order brings. */
  const spend = new Float64Array(book.size);
  for (const [row, member] of ordered.member.entries())
    spend[member] = ordered.spend[row]! * pointsPerSpend * ordered.times[row]!;
  const standings = Array.from(book.earned, (earned) => standing(tiers, earned));
  const ids = async (members: readonly number[]) =>
    members.length === 0
      ? []
      : warehouse.rows<{ member: number; customer_id: string }>(
          queries.membersAt(warehouse.dialect, { dataset: run.dataset, asOf: run.asOf, members }),
        );
  const answer: LoyaltyAnswer["tiers"] = [];
  for (const { name, from } of tiers.toSorted((a, b) => b.from - a.from)) {
    const own = standings.flatMap(({ tier }, member) => (tier === name ? [member] : []));
    const close = own.filter((member) => {
      const { missing } = standings[member]!;
      return missing !== null && spend[member]! > 0 && missing <= spend[member]!;
    });
    const shown = Array.from(
      topPositions(
        close.map((member) => -standings[member]!.missing!),
        3,
      ),
      (place) => close[place]!,
    );
    const named = await ids(shown);
    answer.push({
      tier: name,
      from,
      members: own.length,
      points: own.reduce((sum, member) => sum + book.balance[member]!, 0),
      oneOrderAway: close.length,
      examples: shown.map((member) => ({
        customerId: named.find((row) => row.member === member)!.customer_id,
        missing: standings[member]!.missing!,
      })),
    });
  }
  return answer;
}

/** Expected revenue a year of a member, or of a customer where there are no members. */
async function membersSpend(
  { warehouse }: Keepworth,
  { run, table }: CustomersOfRun,
  members: boolean,
): Promise<number> {
  const { customers, revenue } = await warehouse.row<{ customers: number; revenue: number | null }>(
    queries.expectedRevenue(warehouse.dialect, {
      dataset: run.dataset,
      asOf: run.asOf,
      customers: table,
      of: members ? "members" : "everybody",
    }),
  );
  return customers > 0 ? ((revenue ?? 0) / customers) * (365.25 / run.horizonDays) : 0;
}

/** What experiments say of treatments with points. */
async function measuredBy(
  warehouse: Keepworth["warehouse"],
  dataset: string,
): Promise<LoyaltyAnswer["measured"]> {
  const known = await warehouse.rows<{ treatment: string; kind: string | null }>(
    sql`SELECT treatment, kind FROM treatments WHERE dataset = ${dataset} ORDER BY treatment`,
  );
  const kind = "loyalty-points";
  // One that is not imported goes by the name of its kind.
  const kinds = new Map<string, string>([[kind, kind]]);
  for (const one of known) kinds.set(one.treatment, one.kind ?? one.treatment);
  const treatments = [...kinds].filter(([, one]) => one === kind).map(([name]) => name);
  const rows = await warehouse.state.rows<{ experiment_id: string; reading: string }>(
    queries.readingsOf(warehouse.state.dialect, { dataset, treatments }),
  );
  for (const { experiment_id, reading } of rows) {
    const { uplift, uplift_error } = JSON.parse(reading) as Record<"uplift" | "uplift_error", number | null>;
    if (uplift !== null && uplift_error !== null) {
      return { experiment: experiment_id, uplift, error: uplift_error };
    }
  }
  return null;
}

/** Programmes for everybody, or for the fifth who spend most, by what they give back. */
async function designs(
  { warehouse }: Keepworth,
  { run, table }: CustomersOfRun,
  fixedCost: number,
): Promise<Design[]> {
  const { dialect } = warehouse;
  const values = sql`(${queries.expectedValues(dialect, { customers: table })})`;
  const above = (least: number | null) =>
    warehouse.row<{ customers: number; total: number }>(queries.above(dialect, { values, least }));
  const fifth = (size: number) => Math.ceil(size / 5);
  let size = 0;
  const [least] = await orderStatistics(warehouse, values, (all) => {
    size = all;
    return [all - fifth(all)];
  });
  if (least === undefined) return [];
  const year = 365.25 / run.horizonDays;
  const everybody = await above(null);
  const top = await above(least);
  // Of those at the edge, as many as are left to take.
  const best = top.total + (fifth(size) - top.customers) * least;
  const audiences = [
    { audience: "all" as const, customers: size, spend: everybody.total * year },
    { audience: "top" as const, customers: fifth(size), spend: best * year },
  ];
  return audiences.flatMap(({ audience, customers, spend: expected }) =>
    expected > 0
      ? rates.map((rewardRate): Design => {
          const each = { spend: expected / customers, margin: run.margin, rewardRate, fixedCost };
          return {
            rewardRate,
            audience,
            customers,
            spend: expected,
            cost: rewardRate * expected + fixedCost * customers,
            lift: breakEvenLift(each),
            profitAtFivePercent: customers * programmeProfit(each, 0.05),
          };
        })
      : [],
  );
}
