import { writeFile } from "node:fs/promises";
import {
  budget,
  csvLine,
  exportBalances,
  exportCustomers,
  segments,
  thisWeek,
  type BudgetOptions,
  type ExportOptions,
  type Keepworth,
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
    const figure = ["", "_low", "_high"];
    const header = [
      answer.by,
      ...["customers", "share", "base"],
      ...figure.map((end) => `growth${end}`),
      ...figure.map((end) => `clv${end}`),
      ...["growth_share", "order_value", "orders_per_year", "expected_orders_per_year", "p_active"],
      ...["life_years", "as_of", "currency", "run_id"],
    ];
    const lines = answer.segments.map((one) =>
      csvLine([
        ...[one.name, one.customers, one.share, one.base],
        ...[one.growth?.value ?? null, one.growth?.low ?? null, one.growth?.high ?? null],
        ...[one.clv?.value ?? null, one.clv?.low ?? null, one.clv?.high ?? null],
        ...[one.growthShare, one.orderValue, one.ordersPerYear, one.expectedOrdersPerYear, one.pActive],
        ...[one.life.years, answer.asOf, answer.currency, answer.runId],
      ]),
    );
    await writeFile(file, `${[csvLine(header), ...lines].join("\n")}\n`);
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
