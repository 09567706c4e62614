import type { Unit } from "../result.ts";

/** What a run may be told; everything else comes from the settings, the data, or a default that the result names. */
export interface RunOptions {
  /** Files to import first; none: run again over what is there. */
  readonly files?: readonly string[];
  /** Default "main". */
  readonly dataset?: string;
  /** Last day that the models see, ISO. Default: the last day with an order that is not in the future. */
  readonly asOf?: string;
  /** "365d", "52w", "12m", "1y". */
  readonly horizon?: string;
  readonly unit?: Unit;
  readonly currency?: string;
  /** In (0, 1]. */
  readonly margin?: number;
  /** Annual, as a fraction. */
  readonly discountRate?: number;
  /** Add to a dataset although nothing connects the new file with what is there. */
  readonly add?: boolean;
  /** Leave the orders in a Parquet file and read them from there. */
  readonly inPlace?: boolean;
  /** Purchase model. Default "bg-nbd". */
  readonly model?: string;
  /** Canonical field to column name, where the headers do not tell. */
  readonly mapping?: Readonly<Record<string, string>>;
  readonly timeZone?: string;
  /** The present moment: what is later is "in the future". Default: the clock. */
  readonly now?: Date;
}
