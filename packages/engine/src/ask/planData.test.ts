import { describe, expect, it } from "vitest";
import { dataFile } from "../../../../testing/data.ts";
import { testFolder } from "../../test/folder.ts";
import { runAll } from "../../test/runs.ts";
import { open, plan, type PlanAnswer } from "../index.ts";

const path = testFolder();

async function ask(database: string): Promise<PlanAnswer> {
  await using keepworth = await open(database);
  return await plan(keepworth);
}

describe("the plan of Online Retail", () => {
  const file = dataFile("online-retail-invoices.csv");

  it.skipIf(!file)(
    "misses less than the naive rule from August 2011 on, and says what it got wrong",
    async () => {
      const retail = path("retail.duckdb");
      await runAll(retail, { files: [file!] });
      const { backtest, months, missing } = await ask(retail);
      expect(backtest).toMatchObject({ from: "2011-07-31", best: "plan" });
      // four whole months; there is no year before to hold it against
      expect(backtest!.months.map(({ month }) => month)).toEqual([
        "2011-08",
        "2011-09",
        "2011-10",
        "2011-11",
      ]);
      expect(backtest!.accuracy.lastYear.months).toBe(0);
      expect(backtest!.accuracy.plan.mape).toBeLessThan(0.22);
      expect(backtest!.accuracy.lastPeriod.mape).toBeGreaterThan(0.3);
      expect(backtest!.coverage).toBeGreaterThanOrEqual(0.5);
      // the history ends on 9 December: 22 of its 31 days are planned
      expect(months[0]).toMatchObject({ month: "2011-12", share: 22 / 31 });
      expect(missing.map(({ code }) => code)).toContain("plan.margin");
    },
  );
});

describe("the plan of one cohort (CDNOW)", () => {
  const file = dataFile("cdnow-sample.txt");

  it.skipIf(!file)(
    "plans nobody new where nobody has come for months, and beats both naive rules",
    async () => {
      const cohort = path("cdnow.duckdb");
      await runAll(cohort, { files: [file!] });
      const { backtest, newCustomers, warnings } = await ask(cohort);
      expect(newCustomers.source).toBe("stopped");
      expect(warnings.map(({ code }) => code)).toContain("plan.newcomers.stopped");
      expect(backtest).toMatchObject({ from: "1997-12-31", best: "plan" });
      expect(backtest!.accuracy.plan.mape).toBeLessThan(0.2);
      expect(backtest!.total.low).toBeLessThan(backtest!.total.actual);
      expect(backtest!.total.high).toBeGreaterThan(backtest!.total.actual);
    },
  );
});
