import type { Keepworth } from "../../open.ts";
import type { RunResult } from "../../result.ts";
import { addDays } from "../../run/days.ts";
import { readLessons } from "../../run/potentials/lessons.ts";
import type { AccountLine } from "./ledger.ts";

/** The benefits still ahead, year by year; what finding out cost is in base. */
export async function learningLines(
  { warehouse }: Keepworth,
  { dataset, asOf, discountRate }: RunResult,
  id: string,
): Promise<AccountLine[]> {
  const lessons = await readLessons(warehouse, { dataset, asOf, annualRate: discountRate });
  return lessons
    .filter(({ customer }) => customer === id)
    .flatMap(({ learned, benefits }) =>
      benefits.map(({ years, amount }): AccountLine => ({
        potential: "learning",
        day: addDays(asOf, Math.round(years * 365.25)),
        kind: "benefit",
        about: learned,
        amount,
      })),
    );
}
