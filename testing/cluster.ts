import { inject } from "vitest";
import { catalogNames, type CatalogName } from "../scripts/cluster/nodeFiles.ts";
import { running, type Running } from "../scripts/cluster/running.ts";
import { hasServer, howToGetServer } from "../scripts/cluster/server.ts";
import { startCluster, type Cluster } from "../scripts/cluster/startCluster.ts";

/** A cluster that tests share; each works in schemas of its own. */
export interface SharedCluster {
  readonly url: string;
  /** Where the tables of the catalogs `lake` and `ice` lie; null where KEEPWORTH_TRINO_LAKE does not tell. */
  readonly folder: string | null;
  readonly catalogs: readonly CatalogName[];
}

const wanted = process.env["KEEPWORTH_CLUSTER"];
const named = process.env["KEEPWORTH_TRINO_URL"];

/**
 * True where tests can have a cluster: the server is there, or KEEPWORTH_TRINO_URL names a cluster. Said where not,
 * which lets a test skip; KEEPWORTH_CLUSTER=0 says no, and KEEPWORTH_CLUSTER=1 makes absence a failure.
 */
export function hasCluster(): boolean {
  if (wanted === "0") return false;
  if (named || hasServer()) return true;
  if (wanted === "1") throw new Error(howToGetServer);
  console.warn(`Skipped: ${howToGetServer}`);
  return false;
}

/**
 * The cluster that KEEPWORTH_TRINO_URL names, else the one that `npm run cluster` runs in another terminal, else that of
 * this run, started where it does not run yet; null where there is none.
 */
export async function cluster(): Promise<SharedCluster | null> {
  if (!hasCluster()) return null;
  if (named)
    return { url: named, folder: process.env["KEEPWORTH_TRINO_LAKE"] ?? null, catalogs: catalogNames };
  const found = (await inAnotherTerminal()) ?? (await ofThisRun());
  return found && { url: found.url, folder: found.folder, catalogs: catalogNames };
}

async function inAnotherTerminal(): Promise<Running | undefined> {
  for (const one of await running()) {
    const answer = await fetch(`${one.url}/v1/info`, { signal: AbortSignal.timeout(10_000) }).catch(
      () => null,
    );
    if (answer?.ok) return one;
  }
  return undefined;
}

async function ofThisRun(): Promise<{ url: string; folder: string } | null> {
  const response = await fetch(inject("clusterOfRun"));
  if (response.ok) return (await response.json()) as { url: string; folder: string };
  const reason = await response.text();
  if (wanted === "1") throw new Error(reason);
  console.warn(`Skipped: ${reason}`);
  return null;
}

/** A cluster that nobody else uses, for a test that kills what is in it. To be disposed of. Null where there is none. */
export async function ownCluster(): Promise<Cluster | null> {
  return hasCluster() ? startCluster({ heapGb: [1, 1], quick: true }) : null;
}
