import { KeepworthError } from "@keepworth/models";
import type { Keepworth } from "../open.ts";
import type { AnswerAssumption } from "../result.ts";

/** Of a cluster's customers, columns of so many are read into memory unless the settings say otherwise. */
const usual = 20_000_000;

/**
 * Refuses a question that holds numbers of every customer where a cluster has more of them than may be read.
 *
 * @throws KeepworthError "cluster.many"
 */
export function refuseMany({ settings }: Keepworth, { customers }: { readonly customers: number }): void {
  const { warehouse } = settings;
  if (warehouse === undefined) return;
  const most = warehouse.customersInMemory ?? usual;
  if (customers > most) throw new KeepworthError("cluster.many", { customers, most });
}

/** Of how many customers figures were read from a cluster for an answer; nothing where the database holds them itself. */
export function customersRead(
  { settings }: Keepworth,
  { size }: { readonly size: number },
): AnswerAssumption[] {
  return settings.warehouse === undefined ? [] : [{ name: "customersRead", value: size, source: "data" }];
}
