import type { ProposedTable } from "@keepworth/sources";

/** What a cluster was found to hold, and what is read of it from now on. */
export interface ConnectAnswer {
  server: string;
  /** catalog.schema of the user's tables. */
  source: string;
  /** catalog.schema of Keepworth's own. */
  results: string;
  dataset: string;
  /** Orders first. */
  tables: ProposedTable[];
  /** Tables of the schema that are not read. */
  others: string[];
  /** Where it was written; null where it was only looked at. */
  settings: string | null;
}
