import type { Sql } from "@keepworth/warehouse";
import type { Field, Mapping, Vocabulary } from "../clean/headers.ts";
import type { IssueCode } from "../issues.ts";

/** The cells of a row, by field and ready to compute with: text, DECIMAL(18,4) or TIMESTAMP; null = no such column. */
export type Cells = (field: Field) => Sql | null;

/** A reason to leave a row out, the field at fault, and when. */
export interface Refusal {
  readonly code: IssueCode;
  readonly field: Field | null;
  readonly when: Sql;
}

/** What a row of a format means, as expressions on its cells; null = the format does not say. */
export interface Meaning {
  /** What was sold, net of tax, shipping and discount. Negative where the row gives money back. */
  readonly revenue: Sql | null;
  readonly tax: Sql | null;
  readonly shipping: Sql | null;
  readonly discount: Sql | null;
  /** What the row says was given back of its own revenue, net of tax and shipping. */
  readonly refunded: Sql | null;
  /** True where the row cancels another one or gives money back. */
  readonly reversal: Sql | null;
  /** True where the shop cancelled the order of this row. */
  readonly cancelled: Sql | null;
  /** True where the order is not paid yet. */
  readonly unpaid: Sql | null;
  /** True where the row only continues the order above and has no money of its own. */
  readonly continues: Sql | null;
  readonly order: Sql | null;
  readonly refusals: readonly Refusal[];
  /** In place of the columns of the same name, where a format has to work them out. */
  readonly name?: Sql | null;
  readonly cost?: Sql | null;
  readonly currency?: Sql | null;
  readonly coupon?: Sql | null;
  /** A moment. */
  readonly refundedAt?: Sql | null;
  readonly listPrice?: Sql | null;
  readonly lineDiscount?: Sql | null;
  /** How money was read, as codes: amount, total, totalNet (less tax and shipping), quantityPrice, none; refundDate. */
  readonly notes: Readonly<Record<string, string>>;
}

/** A way of writing orders down: what its columns are called, and what its rows mean. */
export interface Format {
  readonly name: string;
  readonly vocabulary: Vocabulary;
  /** Of what only the lines of orders have, looked for where products are named, among the columns that are left. */
  readonly lineVocabulary?: Vocabulary;
  /** The list inside each JSON record whose elements are the lines of the order, one row each: `line_items`. */
  readonly list?: string;
  /** Whether a file with these headers, as `plainHeader` writes them, is of this format. */
  recognises(headers: ReadonlySet<string>): boolean;
  /** What follows from the columns together, e.g. that a price without quantity is the amount. */
  settle(mapping: Mapping): Mapping;
  /** Fields that must be there; of a group, one. */
  readonly required: readonly (readonly Field[])[];
  /** Whether rows with one order number are its lines, whose money adds up. */
  lines(mapping: Mapping): boolean;
  meaning(cells: Cells): Meaning;
}
