import type { Answer } from "../../api/useAnswer.ts";

export type CohortsAnswer = Answer<"/api/cohorts">;
export type Cohort = Pick<
  CohortsAnswer["cohorts"][number],
  "cohort" | "customers" | "active" | "revenue" | "contribution"
>;
export type Grouping = "month" | "quarter" | "year";

/** Cohorts that began in one month, quarter or year. */
export interface Group {
  /** "2025-03", "2025-Q1" or "2025". */
  readonly name: string;
  readonly customers: number;
  /**
   * By months since the first order, the share of its customers who bought; only months that every customer of it has
   * lived through.
   */
  readonly active: readonly number[];
}

/**
 * The cohorts without the month that is under way at as-of: who bought in a part of a month would look like few.
 *
 * @returns those that have at least one whole month
 */
export function wholeMonths(cohorts: readonly Cohort[], asOf: string): Cohort[] {
  const next = new Date(Date.parse(asOf) + 86_400_000);
  if (next.getUTCDate() === 1) return [...cohorts];
  const less = <T>(values: readonly T[]): T[] => values.slice(0, -1);
  return cohorts
    .map((one) => ({
      ...one,
      active: less(one.active),
      revenue: less(one.revenue),
      contribution: less(one.contribution),
    }))
    .filter(({ active }) => active.length > 0);
}

export function grouped(cohorts: readonly Cohort[], by: Grouping): Group[] {
  return [...Map.groupBy(cohorts, ({ cohort }) => nameOf(cohort, by))].map(([name, members]) => {
    const customers = sum(members.map((one) => one.customers));
    const months = Math.min(...members.map(({ active }) => active.length));
    const active = Array.from(
      { length: months },
      (_, age) => sum(members.map((one) => one.active[age]! * one.customers)) / customers,
    );
    return { name, customers, active };
  });
}

export function nameOf(month: string, by: Grouping): string {
  const [year, number] = month.split("-") as [string, string];
  if (by === "month") return month;
  return by === "year" ? year : `${year}-Q${Math.ceil(Number(number) / 3)}`;
}

/**
 * What a customer has brought by each month since the first order, on average. Each month's mean is of those who have
 * lived through it, so that young cohorts count where they can.
 */
export function cumulative(
  cohorts: readonly Cohort[],
  of: "revenue" | "contribution",
): { readonly value: number; readonly customers: number }[] {
  const months = Math.max(0, ...cohorts.map((one) => one[of].length));
  let value = 0;
  return Array.from({ length: months }, (_, age) => {
    const there = cohorts.filter((one) => one[of].length > age);
    const customers = sum(there.map((one) => one.customers));
    value += sum(there.map((one) => one[of][age]!)) / customers;
    return { value, customers };
  });
}

/** The month after the first order in which a cost has come back; null: not yet. */
export function paidBack(curve: readonly { readonly value: number }[], cost: number): number | null {
  const at = curve.findIndex(({ value }) => value >= cost);
  return at === -1 ? null : at;
}

/** The share who ordered again in a month after the first, over all who have lived through it; null where nobody has. */
export function shareAfter(cohorts: readonly Cohort[], age: number): number | null {
  const there = cohorts.filter(({ active }) => active.length > age);
  if (there.length === 0) return null;
  return sum(there.map((one) => one.active[age]! * one.customers)) / sum(there.map((one) => one.customers));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
