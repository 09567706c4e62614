import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { KeepworthError } from "@keepworth/models";
import { openTrino, type Warehouse } from "@keepworth/warehouse";
import type { WarehouseSettings } from "./settings/warehouse.ts";

export interface ClusterAt extends Pick<
  WarehouseSettings,
  "server" | "results" | "user" | "passwordEnv" | "tokenEnv" | "ca"
> {}

/**
 * The cluster that the settings name, with the database as its state. Nothing is asked of it yet.
 *
 * @param base  the file that a relative path of certificates starts from
 * @throws KeepworthError "cluster.secret" where an environment variable is empty; "cluster.certificate" where the file of
 * certificates cannot be read; "cluster.insecure"
 */
export async function openCluster(
  state: Warehouse,
  { server, results, user, passwordEnv, tokenEnv, ca }: ClusterAt,
  base: string,
): Promise<Warehouse> {
  const [catalog, schema] = results.split(".") as [string, string];
  return openTrino(
    {
      server,
      user,
      results: { catalog, schema },
      ...(passwordEnv !== undefined && { password: secret(passwordEnv) }),
      ...(tokenEnv !== undefined && { token: secret(tokenEnv) }),
      ...(ca !== undefined && { ca: await certificates(resolve(dirname(base), ca), server) }),
    },
    state,
  );
}

function secret(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new KeepworthError("cluster.secret", { name: variable });
  return value;
}

function certificates(file: string, server: string): Promise<string> {
  return readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new KeepworthError("cluster.certificate", { server, reason: `${file}: ${error.code}` });
  });
}
