import { KeepworthError } from "@keepworth/models";
import { aborted } from "../aborted.ts";

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

/** What a failed query becomes: an error that a person can act on, or `Passing`. */
export function queryFailure(
  { message, errorName = "", errorType = "" }: QueryFailure,
  server: string,
): Error {
  const reason = message.split("\n", 1)[0]!;
  if (errorName === "USER_CANCELED") return aborted() as Error;
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

interface RequestFailure {
  readonly code?: string;
  readonly message?: string;
  readonly response?: { readonly status: number };
}

/** Certificates that Node does not trust. */
const certificate = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME|ISSUER/;

/**
 * What a failed request becomes. What the client library tells of it is never passed on: it holds the credentials.
 *
 * @param running  whether it asked for the next page of a query, so that a 404 means that the coordinator forgot it
 */
export function requestFailure(error: unknown, server: string, running: boolean): Error {
  const { code = "", message = "", response } = (error ?? {}) as RequestFailure;
  const status = response?.status;
  if (status === 401) return new KeepworthError("cluster.credentials", { server });
  if (status === 403) return new KeepworthError("cluster.denied", { server, reason: `HTTP ${status}` });
  if (status !== undefined && status < 500 && !(running && (status === 404 || status === 410)))
    return new KeepworthError("cluster.unreachable", { server, reason: `HTTP ${status}` });
  if (certificate.test(code)) return new KeepworthError("cluster.certificate", { server, reason: code });
  if (/EPROTO|ERR_SSL|ERR_INVALID_URL|ENOTFOUND/.test(code))
    return new KeepworthError("cluster.unreachable", { server, reason: code });
  return new Passing(status === undefined ? code || message : `HTTP ${status}`);
}
