import { useAnswer } from "../api/useAnswer.ts";
import { useSession } from "./session.ts";

/** The last published run, and when data came in after it that it does not know; null: none did. */
export function useNewerData(): {
  readonly run: { readonly dataset: string; readonly asOf: string } | null;
  readonly since: string | null;
  readonly known: boolean;
} {
  const { session } = useSession();
  const enabled = session?.person != null;
  const runs = useAnswer("/api/runs", { enabled });
  const quality = useAnswer("/api/quality", { enabled });
  const run = runs.data?.answer.items.find(({ status }) => status === "published");
  if (!run?.asOf) return { run: null, since: null, known: runs.data !== undefined };
  return {
    run: { dataset: run.dataset, asOf: run.asOf },
    since: newest(quality.data?.answer.items ?? [], run),
    known: true,
  };
}

/** When the newest import of the run's dataset came in after it; null: none did. */
export function newest(
  imports: readonly {
    readonly dataset: string;
    readonly importedAt: string;
    readonly undoneAt: string | null;
  }[],
  run: { readonly dataset: string; readonly startedAt: string },
): string | null {
  const after = imports
    .filter(
      ({ dataset, importedAt, undoneAt }) =>
        dataset === run.dataset && undoneAt === null && Date.parse(importedAt) > Date.parse(run.startedAt),
    )
    .map(({ importedAt }) => importedAt);
  return after.sort().at(-1) ?? null;
}
