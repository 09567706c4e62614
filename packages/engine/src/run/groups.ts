import { identifier, queries, type Sql } from "@keepworth/warehouse";

/** Each customer's group, from 1; a customer without a row is in group 0. */
export const groupsTable = identifier("run_groups");

/** Customers in groups by what a file says of them. */
export interface CustomerGroups {
  readonly file: string;
  /** Of its content, when it was read. */
  readonly fileHash: string;
  /** By covariate, one value a group; group 0, of whom nothing is known, has the average. */
  readonly columns: Readonly<Record<string, Float64Array>>;
}

/** A summary with each customer's group. */
export function grouped(summary: Sql, groups: CustomerGroups | null): Sql {
  return groups === null ? summary : queries.groupedSummary({ summary, groups: groupsTable });
}
