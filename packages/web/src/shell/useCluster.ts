import { useAnswer } from "../api/useAnswer.ts";

/** A cluster where orders and records lie: they are read there, never imported or changed from here. */
export interface Cluster {
  readonly server: string;
  readonly catalog: string;
  readonly schema: string;
}

/** The cluster that the database is over; null: it has its own tables; undefined while that is not known. */
export function useCluster(): Cluster | null | undefined {
  const { data, error } = useAnswer("/api/settings");
  if (data) return (data.answer.settings["warehouse"] as Cluster | undefined) ?? null;
  return error ? null : undefined;
}
