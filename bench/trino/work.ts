import { statement } from "../../scripts/cluster/statement.ts";

/** What a statement was, and what it cost the cluster. */
export interface Work {
  readonly text: string;
  readonly processorSeconds: number;
}

/** What the cluster still knows of its statements of the last minutes, by its names of them. */
export async function workOf(url: string, ids: readonly string[]): Promise<Map<string, Work>> {
  if (ids.length === 0) return new Map();
  const wanted = ids.map((id) => `'${id}'`).join(", ");
  const rows = await statement(
    url,
    `
SELECT query_id AS id, substr(regexp_replace(query, '\\s+', ' '), 1, 160) AS text,
  (SELECT coalesce(sum(split_cpu_time_ms), 0) FROM system.runtime.tasks AS t WHERE t.query_id = q.query_id) / 1E3 AS processor
FROM system.runtime.queries AS q WHERE query_id IN (${wanted})`,
  );
  return new Map(
    rows.map(({ id, text, processor }) => [
      String(id),
      { text: String(text).trim(), processorSeconds: Number(processor) },
    ]),
  );
}
