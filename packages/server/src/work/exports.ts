import { writeFile } from "node:fs/promises";
import {
  budget,
  csvLine,
  exportAssignment,
  exportBalances,
  exportCustomers,
  segments,
  thisWeek,
  type BudgetOptions,
  type ExportOptions,
  type Keepworth,
  type OfExperiment,
  type SegmentsOptions,
  type ThisWeekOptions,
  type Which,
} from "@keepworth/engine";
import { reasonText, speaker } from "@keepworth/locales";

/** Files that can be taken along, by name; options are plain data. */
export const exports = {
  customers(keepworth: Keepworth, file: string, options: ExportOptions) {
    return exportCustomers(keepworth, file, options);
  },

  async segments(keepworth: Keepworth, file: string, options: SegmentsOptions) {
    const answer = await segments(keepworth, options);
    const { asOf, currency, runId } = answer;
    const rows = answer.segments.map((one) => ({
      [answer.by]: one.name,
      customers: one.customers,
      share: one.share,
      base: one.base,
      growth: one.growth?.value ?? null,
      growth_low: one.growth?.low ?? null,
      growth_high: one.growth?.high ?? null,
      clv: one.clv?.value ?? null,
      clv_low: one.clv?.low ?? null,
      clv_high: one.clv?.high ?? null,
      growth_share: one.growthShare,
      order_value: one.orderValue,
      orders_per_year: one.ordersPerYear,
      expected_orders_per_year: one.expectedOrdersPerYear,
      p_active: one.pActive,
      life_years: one.life.years,
      as_of: asOf,
      currency,
      run_id: runId,
    }));
    const header = csvLine(Object.keys(rows[0] ?? {}));
    const lines = rows.map((row) => csvLine(Object.values(row)));
    await writeFile(file, `${[header, ...lines].join("\n")}\n`);
    return { file, rows: lines.length };
  },

  /** Reasons are told in `language`. */
  async actions(
    keepworth: Keepworth,
    file: string,
    { language, ...options }: Omit<ThisWeekOptions, "out" | "reasonText"> & { readonly language: string },
  ) {
    const spoken = await speaker(language);
    const answer = await thisWeek(keepworth, {
      ...options,
      out: file,
      reasonText: (reason, currency) => reasonText(reason, currency, spoken),
    });
    return answer.file!;
  },

  async budget(keepworth: Keepworth, file: string, options: Omit<BudgetOptions, "out">) {
    return (await budget(keepworth, { ...options, out: file })).file!;
  },

  assignments(keepworth: Keepworth, file: string, options: OfExperiment) {
    return exportAssignment(keepworth, file, options);
  },

  balances(keepworth: Keepworth, file: string, which: Which) {
    return exportBalances(keepworth, file, which);
  },
};

export type ExportName = keyof typeof exports;
export type ExportInput<N extends ExportName = ExportName> = {
  readonly name: N;
  readonly file: string;
  readonly options: Parameters<(typeof exports)[N]>[2];
};
