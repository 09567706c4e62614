import { randomBytes } from "node:crypto";
import { KeepworthError } from "@keepworth/models";
import { identifier, join, raw, sql, type Sql } from "./sql.ts";
import type { Warehouse } from "./warehouse.ts";

/** The columns of `assignments`. */
export const assignmentColumns = {
  dataset: "VARCHAR",
  experiment_id: "VARCHAR",
  customer_id: "VARCHAR",
  treatment: "VARCHAR",
  arm: "VARCHAR",
  stratum: "VARCHAR",
  assigned_at: "DATE",
  expected: "DOUBLE",
  score: "DOUBLE",
  state: "VARCHAR",
};

/** In a cluster: the assignments of every draw, also of those that were never finished. */
export const assignmentDraws = {
  name: "assignment_draws",
  columns: { draw: "VARCHAR", ...assignmentColumns },
};

const names = join(Object.keys(assignmentColumns).map((name) => identifier(name)));

/** In a cluster: the view `assignments`, of the draws that are complete. */
export function assignmentsOf(draws: readonly string[]): Sql {
  const complete =
    draws.length === 0 ? raw("false") : sql`draw IN (${join(draws.map((draw) => sql`${draw}`))})`;
  return sql`CREATE OR REPLACE VIEW assignments AS SELECT ${names} FROM assignment_draws WHERE ${complete}`;
}

/**
 * Writes who is in which arm of an experiment, and what the state is to know of it: both or neither. A cluster has no
 * transactions and takes no row back: there, rows are written under a draw of their own, and `assignments` shows them,
 * by one statement, when all are there. What was left of a draw that failed is never seen.
 *
 * @param options.rows  with the columns of `assignments`, in their order
 * @param options.draws  in a cluster, the draws of the other experiments
 * @param options.keep  writes to the state; given the draw, which is null where there is none
 * @throws KeepworthError "run.busy" while somebody else draws in the same cluster
 */
export async function addAssignments(
  warehouse: Warehouse,
  {
    rows,
    draws,
    keep,
  }: {
    readonly rows: Sql;
    readonly draws: () => Promise<readonly string[]>;
    readonly keep: (draw: string | null) => Promise<unknown>;
  },
): Promise<void> {
  if (warehouse.state === warehouse) {
    await warehouse.transaction(async () => {
      await warehouse.run(sql`INSERT INTO assignments (${names}) ${rows}`);
      await keep(null);
    });
    return;
  }
  await using turn = await warehouse.turn("assignments");
  if (turn === null) throw new KeepworthError("run.busy");
  const draw = randomBytes(8).toString("hex");
  await warehouse.run(sql`INSERT INTO assignment_draws SELECT ${draw}, ${names} FROM (${rows}) AS drawn`);
  await warehouse.run(assignmentsOf([...(await draws()), draw]));
  await keep(draw);
}
