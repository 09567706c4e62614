import type { Keepworth } from "../../open.ts";
import type { RunResult } from "../../result.ts";
import { addDays } from "../../run/days.ts";
import { readLessons } from "../../run/potentials/lessons.ts";
import type { AccountLine } from "./ledger.ts";

/** What finding out cost, and the benefits still ahead, year by year. */
export async function learningLines(
  { warehouse }: Keepworth,
  { dataset, asOf, discountRate }: RunResult,
  id: string,
): Promise<AccountLine[]> {
  const lessons = await readLessons(warehouse, { dataset, asOf, annualRate: discountRate });
  return lessons
    .filter(({ customer }) => customer === id)
    .flatMap(({ day, learned, cost, benefits }): AccountLine[] => [
      ...(cost === 0
        ? []
        : [{ potential: "learning" as const, day, kind: "cost", about: learned, amount: -cost }]),
      ...benefits.map(({ years, amount }) => ({
        potential: "learning" as const,
        day: addDays(asOf, Math.round(years * 365.25)),
        kind: "benefit",
        about: learned,
        amount,
      })),
    ]);
}
