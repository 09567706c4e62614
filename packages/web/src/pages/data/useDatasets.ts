import { useAnswer } from "../../api/useAnswer.ts";

/** The datasets that there are, the one that was valued last first; null while that is not known. */
export function useDatasets(): readonly string[] | null {
  const runs = useAnswer("/api/runs");
  const quality = useAnswer("/api/quality");
  if (!runs.data || !quality.data) return runs.error || quality.error ? [] : null;
  const published = runs.data.answer.items.filter(({ status }) => status === "published");
  return [...new Set([...published, ...quality.data.answer.items].map(({ dataset }) => dataset))];
}
