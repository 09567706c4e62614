import { benefitsAhead, shareCut, type LearningLine } from "@keepworth/decisions";
import { date, sql, type Warehouse } from "@keepworth/warehouse";

/** What one customer taught, with what it is still worth. */
export interface CustomerLesson {
  readonly customer: string | null;
  readonly learned: string;
  readonly day: string;
  readonly probability: number;
  /** After shares of one lesson were cut to at most 1 in all. */
  readonly share: number;
  /** Expected, discounted, by year; what finding out cost was spent on its day and is in base. */
  readonly benefits: readonly LearningLine[];
  /** Of all benefits ahead. */
  readonly worth: number;
}

/** What was learned from customers up to a day. Benefits of years that have ended are booked, and not counted again. */
export async function readLessons(
  warehouse: Warehouse,
  {
    dataset,
    asOf,
    annualRate,
  }: { readonly dataset: string; readonly asOf: string; readonly annualRate: number },
): Promise<CustomerLesson[]> {
  const rows = await warehouse.rows<{
    customer_id: string | null;
    day: string;
    learned: string | null;
    cost: number | null;
    benefit_per_year: number | null;
    years: number | null;
    probability: number | null;
    share: number | null;
  }>(sql`
SELECT customer_id, day, learned, cost, benefit_per_year, years, probability, share FROM knowledge
WHERE dataset = ${dataset} AND day <= ${date(asOf)} ORDER BY day, learned, customer_id, cost`);
  return rows.map((row) => {
    const learned = row.learned ?? "";
    const kin = rows.filter((other) => (other.learned ?? "") === learned).map((other) => other.share ?? 1);
    const share = (row.share ?? 1) * (learned === "" ? 1 : shareCut(kin));
    const lesson = {
      cost: row.cost ?? 0,
      benefitPerYear: row.benefit_per_year ?? 0,
      years: row.years ?? 1,
      probability: row.probability ?? 1,
      share,
    };
    const benefits = benefitsAhead(lesson, { day: row.day, asOf, annualRate });
    return {
      customer: row.customer_id,
      learned,
      day: row.day,
      probability: lesson.probability,
      share,
      benefits,
      worth: benefits.reduce((sum, { amount }) => sum + amount, 0),
    };
  });
}
