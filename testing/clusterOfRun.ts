import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";
import { startCluster, type Cluster } from "../scripts/cluster/startCluster.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where a test asks for the cluster of the run. */
    readonly clusterOfRun: string;
  }
}

/**
 * One cluster for all tests of a run: started when the first asks for it, ended with the run. Where tests must have it, it
 * is ready before the first of them: beside others it takes longer to start than a test may wait.
 */
export default async function clusterOfRun({ provide }: TestProject): Promise<() => Promise<void>> {
  let starting: Promise<Cluster> | undefined;
  const given = new AbortController();
  const start = () =>
    (starting ??= startCluster({ heapGb: [1, 1], quick: true, narrow: true, signal: given.signal }));
  if (process.env["KEEPWORTH_CLUSTER"] === "1" && !process.env["KEEPWORTH_TRINO_URL"]) await start();
  const door = createServer((_, response) => {
    start().then(
      ({ url, folder }) => response.end(JSON.stringify({ url, folder })),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  await new Promise<void>((resolve) => door.listen(0, "127.0.0.1", resolve));
  provide("clusterOfRun", `http://127.0.0.1:${(door.address() as AddressInfo).port}`);
  return async () => {
    door.close();
    given.abort();
    const cluster = await starting?.catch(() => undefined);
    await cluster?.[Symbol.asyncDispose]();
  };
}
