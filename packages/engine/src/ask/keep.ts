import { KeepworthError } from "@keepworth/models";
import { sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import type { RunResult } from "../result.ts";
import type { KeepAnswer } from "./keep/answer.ts";
import { keepAssumptions, keepMissing } from "./keep/assumptions.ts";
import { cardOf } from "./keep/groups.ts";
import {
  gainOfOffers,
  keepingOf,
  keepingWanted,
  keepVerdicts,
  offersOf,
  type Keeping,
  type KeepingCustomers,
  type Offers,
  type Segmented,
} from "./keep/offers.ts";
import { readPortfolio, topPositions, type Labels, type PortfolioLabel } from "./portfolio.ts";
import { publishedRun, type Which } from "./publishedRun.ts";

export const keepGroups = ["segment", "channel", "owner", "account", "country"] as const;

export interface KeepOptions extends Which {
  /** One customer. Default: all. */
  readonly customer?: string;
  /** What customers are taken together by. Default "segment". */
  readonly by?: (typeof keepGroups)[number];
  /** How many single customers are told. Default 10. */
  readonly limit?: number;
}

/** Of accounts or owners, as many groups are told as a reader can look through. */
const mostGroups = 100;

/**
 * Keep or replace: what a customer, and every group of customers, is worth if they stay, the most to offer for it, the
 * offer that gains most, and the verdict.
 *
 * @throws KeepworthError "run.missing", "run.pruned", "customer.missing", "option.invalid", "keep.amounts"
 * @see docs/decisions/keep-or-replace.md
 */
export async function keep(keepworth: Keepworth, options: KeepOptions = {}): Promise<KeepAnswer> {
  const { customer, by = "segment", limit = 10 } = options;
  if (!keepGroups.includes(by)) {
    throw new KeepworthError("option.invalid", { option: "by", value: by, expected: keepGroups });
  }
  const label: PortfolioLabel = by === "account" ? "account_id" : by;
  await using portfolio = await readPortfolio(keepworth, options, {
    figures: keepingWanted.figures,
    labels: ["segment", label],
  });
  const known = await knownOf(keepworth, portfolio);
  const { keeping, offers } = known;
  const positions =
    customer === undefined
      ? worthALook(keeping, offers, limit)
      : [await positionOf(keepworth, sql`${portfolio.table} AS t`, portfolio.run, customer)];
  const ids = await portfolio.ids(positions);
  return {
    ...known.answer,
    by,
    groups: customer === undefined ? groupCards(keepworth, portfolio, keeping, portfolio.label[label]) : [],
    list: Array.from(positions, (i, place) => cardOf(keepworth, portfolio, keeping, ids[place]!, [i])),
  };
}

/** Keep or replace of which only the customer is open: it holds what is at stake with every one. */
export interface PreparedKeep {
  readonly customers: number;
  /**
   * The same as `keep` with that customer.
   *
   * @throws KeepworthError "customer.missing"
   */
  of(keepworth: Keepworth, customer: string): Promise<KeepAnswer>;
}

/**
 * Works out once what single customers are asked about.
 *
 * @throws KeepworthError as `keep`
 */
export async function prepareKeep(keepworth: Keepworth, which: Which = {}): Promise<PreparedKeep> {
  await using portfolio = await readPortfolio(keepworth, which, keepingWanted);
  const { answer, keeping } = await knownOf(keepworth, portfolio);
  const { run, size, label } = portfolio;
  return {
    customers: size,
    async of(asking, customer) {
      const { customers } = await publishedRun(asking, { run: run.id });
      const position = await positionOf(asking, placed(customers(), customer), run, customer);
      const list = [cardOf(asking, { label }, keeping, customer, [position])];
      return { ...answer, by: "segment", groups: [], list };
    },
  };
}

/** A customer's place by id, without giving one to all others. */
function placed(customers: Sql, customer: string): Sql {
  return sql`(SELECT customer_id, (SELECT CAST(count(*) AS INTEGER) FROM ${customers} AS o WHERE customer_id < ${customer}) AS i
    FROM ${customers} AS c WHERE customer_id = ${customer}) AS t`;
}

/** What the answer says of all customers. */
async function knownOf(keepworth: Keepworth, portfolio: KeepingCustomers) {
  const { run } = portfolio;
  if (!run.amounts) throw new KeepworthError("keep.amounts", { dataset: run.dataset });
  const keeping = await keepingOf(keepworth, portfolio);
  const offers = offersOf(keepworth, portfolio, keeping);
  const answer: Omit<KeepAnswer, "by" | "groups" | "list"> = {
    runId: run.id,
    dataset: run.dataset,
    asOf: run.asOf,
    currency: run.currency,
    profit: run.profit,
    horizonDays: run.horizonDays,
    model: keeping.stakes.staying.model,
    customers: portfolio.size,
    verdicts: verdictsOf(keeping, offers),
    gain: {
      value: total(offers.gain),
      low: gainOfOffers(keepworth, portfolio, keeping, "low"),
      high: gainOfOffers(keepworth, portfolio, keeping, "high"),
    },
    leaversBring: keeping.stakes.leaversBring,
    sizes: [...keeping.places.sizes],
    assumptions: keepAssumptions(keepworth, portfolio, keeping),
    missing: keepMissing(keepworth, portfolio, keeping),
  };
  return { keeping, offers, answer };
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function verdictsOf({ stakes }: Keeping, offers: Offers): KeepAnswer["verdicts"] {
  const rows = keepVerdicts.map((verdict) => ({ verdict, customers: 0, worth: 0, gain: 0, offered: 0 }));
  for (let i = 0; i < offers.verdict.length; i += 1) {
    const row = rows[offers.verdict[i]!]!;
    row.customers += 1;
    row.worth += stakes.staying.pActive[i]! * stakes.worth[i]!;
    row.gain += offers.gain[i]!;
    row.offered += offers.stays[i]! * offers.offer[i]! * stakes.spend[i]!;
  }
  return rows;
}

/** Those from whom an offer gains most, then those with most at stake. */
function worthALook({ stakes }: Keeping, offers: Offers, limit: number): Int32Array {
  const most = total(offers.gain.map(Math.abs)) + 1;
  const { pActive, pStay } = stakes.staying;
  const rank = offers.gain.map((gain, i) => {
    const atStake = Math.max(0, pActive[i]! - pStay[i]!) * Math.max(0, stakes.worth[i]!);
    return gain > 0 ? most + gain : atStake / (1 + atStake);
  });
  return topPositions(rank, limit);
}

async function positionOf(
  { warehouse }: Keepworth,
  places: Sql,
  run: RunResult,
  id: string,
): Promise<number> {
  const [row] = await warehouse.rows<{ i: number }>(sql`SELECT i FROM ${places} WHERE customer_id = ${id}`);
  if (!row) throw new KeepworthError("customer.missing", { customer: id, dataset: run.dataset });
  return row.i;
}

/** One card for each group, the one with most at stake first. */
function groupCards(keepworth: Keepworth, customers: Segmented, keeping: Keeping, { names, code }: Labels) {
  const members = names.map((): number[] => []);
  for (let i = 0; i < code.length; i += 1) members[code[i]!]!.push(i);
  const { stakes } = keeping;
  const atStake = members.map((group) =>
    group.reduce(
      (sum, i) => sum + (stakes.staying.pActive[i]! - stakes.staying.pStay[i]!) * stakes.worth[i]!,
      0,
    ),
  );
  return Array.from(topPositions(atStake, mostGroups), (g) => ({
    ...cardOf(keepworth, customers, keeping, names[g]!, members[g]!),
    name: names[g]! || null,
  }));
}
