import type { RecordName } from "@keepworth/warehouse";
import type { IssueAction } from "./issues.ts";

/** Rows that met one reason, with up to three of them. */
export interface IssueCount {
  code: string;
  action: IssueAction;
  rows: number;
  examples: { row: number; field: string | null; value: string | null }[];
}

/** rows = kept + merged + refused. */
export interface Quality {
  rows: number;
  kept: number;
  merged: number;
  refused: number;
  issues: IssueCount[];
}

/** The money of one calendar month; net = gross − discounts − refunds. Tax and shipping stand beside it. */
export interface MoneyMonth {
  month: string;
  currency: string;
  orders: number;
  gross: number;
  discounts: number;
  refunds: number;
  tax: number;
  shipping: number;
  net: number;
}

/** What an import did, as it is kept and as it is told. */
export interface ImportAnswer {
  id: number;
  dataset: string;
  /** What its rows are. */
  kind: "orders" | RecordName;
  file: string;
  format: string;
  importedAt: string;
  undoneAt: string | null;
  quality: Quality;
  /** Field by field, the header that it was read from. */
  mapping: Record<string, string>;
  /** What was concluded about the file: encoding, delimiter, dates, amount, … */
  notes: Record<string, string>;
  months: MoneyMonth[];
}
