import {
  chanceAt,
  keepingLimit,
  largest,
  valueKeptWith,
  type AcquiringAndKeeping,
  type SpendingResponse,
} from "./acquireOrKeep.ts";
import { divisibleBudget, type SpendingPlan } from "./budget.ts";
import { inDomain } from "./domain.ts";

/** A channel that new customers can be won through. */
export interface AcquisitionChannel {
  /** How many prospects money can be spent on. */
  readonly prospects: number;
  readonly acquiring: SpendingResponse;
  /** Value of a customer won here to that of an average new customer. Default 1. */
  readonly worth?: number;
}

export interface SplitInput extends Omit<AcquiringAndKeeping, "acquiring"> {
  readonly channels: readonly AcquisitionChannel[];
  /** Customers there are, who can be kept. */
  readonly customers: number;
  /** A year's money for both; Infinity: as much as pays. */
  readonly budget: number;
}

export interface BudgetSplit {
  /** A: to spend on each prospect of a channel. */
  perProspect: number[];
  /** R: to spend on each customer. */
  perCustomer: number;
  /** By channel. */
  acquiring: number[];
  keeping: number;
  spent: number;
  /** New customers expected by channel. */
  won: number[];
  /** Customers kept who would leave without the spending. */
  saved: number;
  /** prospects·(a(A)·CLV(R) − A) + customers·(CLV(R) − M): what customers bring who are won and kept so. */
  equity: number;
  /** Net profit of one more unit of money in each channel, and in keeping: alike wherever money goes and the budget binds. */
  marginal: { acquiring: number[]; keeping: number };
}

/**
 * Splits one budget over winning customers, by channel, and keeping those there are:
 * the largest Σ prospects·(a(A)·worth·CLV(R) − A) + customers·(M·r(R) − R)/(1 + d − r(R)) with
 * Σ prospects·A + customers·R ≤ budget. What keeping brings also makes new customers worth more. Money that earns less
 * than itself is not spent.
 *
 * For every R the channels' part is `divisibleBudget`, so that only R is searched for.
 *
 * @throws KeepworthError "argument.domain"
 * @see docs/decisions/acquire-or-keep.md
 */
export function splitBudget(input: SplitInput): BudgetSplit {
  const { channels, customers, budget, margin, annualRate, keeping } = input;
  inDomain("customers", customers, 0);
  inDomain("budget", Number.isFinite(budget) ? budget : budget > 0 ? 0 : budget, 0);
  const business = { keeping, margin, annualRate, acquiring: { ceiling: 0, speed: 1 } };
  const kept = (spent: number): number => valueKeptWith(business, spent);
  const acquire = (spent: number): SpendingPlan =>
    divisibleBudget(
      channels.map(({ prospects, acquiring, worth = 1 }) => ({
        customers: prospects,
        value: Math.max(0, kept(spent)) * worth,
        ceiling: acquiring.ceiling - (acquiring.floor ?? 0),
        rate: acquiring.speed,
      })),
      Math.max(0, budget - customers * spent),
    );
  // Who comes without any money is won whatever is spent, and worth what keeping makes of them.
  const anyway = channels.reduce(
    (sum, { prospects, acquiring, worth = 1 }) => sum + prospects * (acquiring.floor ?? 0) * worth,
    0,
  );
  const equity = (spent: number): number =>
    acquire(spent).net + anyway * kept(spent) + customers * (kept(spent) - margin);

  const limit = Math.min(keepingLimit(business), customers > 0 ? budget / customers : Infinity);
  const perCustomer = largest(equity, limit);
  const { perCustomer: perProspect, spent } = acquire(perCustomer);
  const won = channels.map(({ prospects, acquiring }, i) => prospects * chanceAt(acquiring, perProspect[i]!));
  const worthOfWon = channels.reduce((sum, { worth = 1 }, i) => sum + worth * won[i]!, 0);
  return {
    perProspect,
    perCustomer,
    acquiring: channels.map(({ prospects }, i) => prospects * perProspect[i]!),
    keeping: customers * perCustomer,
    spent: spent + customers * perCustomer,
    won,
    saved: customers * (chanceAt(keeping, perCustomer) - (keeping.floor ?? 0)),
    equity: equity(perCustomer),
    marginal: {
      acquiring: channels.map(({ acquiring, worth = 1 }, i) => {
        const slope = slopeAt(acquiring, perProspect[i]!);
        return slope * worth * Math.max(0, kept(perCustomer)) - 1;
      }),
      keeping:
        customers > 0
          ? ((worthOfWon + customers) / customers) * slopeOfValue(business, perCustomer)
          : Number.NaN,
    },
  };
}

/** What one more unit adds to a chance. */
function slopeAt({ ceiling, floor = 0, speed }: SpendingResponse, spent: number): number {
  return (ceiling - floor) * speed * Math.exp(-speed * spent);
}

/** What one more unit a year for keeping adds to the value of a customer, itself paid. */
function slopeOfValue({ keeping, margin, annualRate }: AcquiringAndKeeping, spent: number): number {
  const left = 1 + annualRate - chanceAt(keeping, spent);
  const slope = slopeAt(keeping, spent);
  return (margin * slope - 1) / left + ((margin * chanceAt(keeping, spent) - spent) * slope) / left ** 2;
}
