import { KeepworthError } from "@keepworth/models";
import { aborted } from "../aborted.ts";
import { HttpFailure } from "./connection.ts";

/** What Trino says of a query that failed. */
export interface QueryFailure {
  readonly message: string;
  readonly errorName?: string;
  readonly errorType?: string;
}

/** The cluster failed, not the statement: another attempt may succeed. */
const passing = new Set([
  "NO_NODES_AVAILABLE",
  "REMOTE_HOST_GONE",
  "REMOTE_TASK_ERROR",
  "REMOTE_TASK_MISMATCH",
  "REMOTE_TASK_FAILED",
  "PAGE_TRANSPORT_ERROR",
  "PAGE_TRANSPORT_TIMEOUT",
  "TOO_MANY_REQUESTS_FAILED",
  "SERVER_SHUTTING_DOWN",
  "SERVER_STARTING_UP",
  "ABANDONED_QUERY",
  "ABANDONED_TASK",
]);

const memory = new Set([
  "EXCEEDED_LOCAL_MEMORY_LIMIT",
  "EXCEEDED_GLOBAL_MEMORY_LIMIT",
  "CLUSTER_OUT_OF_MEMORY",
  "EXCEEDED_SPILL_LIMIT",
]);

/** A fault that goes by: a lost worker, a coordinator that starts anew, a broken connection. */
export class Passing extends Error {
  override readonly name = "Passing";
}

/** A query of which the coordinator knows nothing any more. */
export class Forgotten extends Passing {}

/** What a failed query becomes: an error that a person can act on, or `Passing`. */
export function queryFailure(
  { message, errorName = "", errorType = "" }: QueryFailure,
  server: string,
): Error {
  const reason = message.split("\n", 1)[0]!;
  if (errorName === "USER_CANCELED") return aborted();
  if (passing.has(errorName)) return new Passing(reason);
  if (memory.has(errorName) || errorType === "INSUFFICIENT_RESOURCES")
    return new KeepworthError("cluster.resources", { server, reason });
  if (errorName === "PERMISSION_DENIED") return new KeepworthError("cluster.denied", { server, reason });
  if (
    errorName === "CATALOG_NOT_FOUND" ||
    errorName === "SCHEMA_NOT_FOUND" ||
    errorName === "TABLE_NOT_FOUND"
  )
    return new KeepworthError("cluster.missing", { server, reason });
  return new KeepworthError("cluster.failed", { server, reason });
}

/** Certificates that Node does not trust. */
const certificate = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME|ISSUER/;

/**
 * What a failed request becomes.
 *
 * @param running  whether it asked for the next page of a query, so that a 404 means that the coordinator forgot it
 */
export function requestFailure(error: unknown, server: string, running: boolean): Error {
  if (error instanceof KeepworthError) return error;
  if (error instanceof HttpFailure) {
    const { status, message: reason } = error;
    if (status === 401) return new KeepworthError("cluster.credentials", { server });
    if (status === 403) return new KeepworthError("cluster.denied", { server, reason });
    if (status >= 500) return new Passing(reason);
    if (running && (status === 404 || status === 410)) return new Forgotten(reason);
    return new KeepworthError("cluster.unreachable", { server, reason });
  }
  const { code = "", message = "" } = error as { readonly code?: string; readonly message?: string };
  if (certificate.test(code)) return new KeepworthError("cluster.certificate", { server, reason: code });
  // Among them http where https is spoken, and the other way round.
  if (/EPROTO|ERR_SSL|HPE_INVALID_CONSTANT|ERR_INVALID_URL|ENOTFOUND/.test(code))
    return new KeepworthError("cluster.unreachable", { server, reason: code });
  return new Passing(code || message);
}
