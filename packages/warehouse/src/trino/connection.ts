import { Agent as HttpAgent, request as httpRequest, type OutgoingHttpHeaders } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { rootCertificates } from "node:tls";
import { KeepworthError } from "@keepworth/models";
import type { QueryFailure } from "./failure.ts";
import type { ResultColumn } from "./values.ts";

/** How a cluster is reached. Passwords and tokens come from the environment; they are in no message and no file. */
export interface ClusterOptions {
  /** e.g. https://trino.example.com:8443 */
  readonly server: string;
  /** Default: keepworth. */
  readonly user?: string;
  readonly password?: string;
  readonly token?: string;
  /** Certificates to trust besides those of the system, PEM. */
  readonly ca?: string;
  /** Where Keepworth's own tables are; statements name them without it. */
  readonly results: { readonly catalog: string; readonly schema: string };
  /** So long a cluster that once answered is waited for when it answers no more, in milliseconds. Default 120,000. */
  readonly patience?: number;
  /** So long nothing may come of a request until it is made again, in milliseconds. Default 20,000. */
  readonly silence?: number;
}

/** One answer of Trino's to a client: https://trino.io/docs/current/develop/client-protocol.html */
export interface QueryResult {
  readonly id: string;
  readonly nextUri?: string;
  readonly columns?: readonly ResultColumn[] | null;
  readonly data?: readonly (readonly (string | number | boolean | null)[])[] | null;
  readonly updateCount?: number;
  readonly error?: QueryFailure;
}

/** An answer that is none: what HTTP says of it. */
export class HttpFailure extends Error {
  override readonly name = "HttpFailure";
  readonly status: number;

  constructor(status: number) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

/** So long a cluster may take to be told that a query is to stop, in milliseconds: it is told once. */
const lastWord = 3_000;

/**
 * Requests of Trino's client protocol, one at a time, so that between any two of them a query can be stopped. (The
 * client library of the project follows a query that has no rows yet by itself, and cannot be stopped meanwhile.)
 */
export class Connection {
  readonly #server: string;
  readonly #headers: OutgoingHttpHeaders;
  readonly #secret: boolean;
  readonly #silence: number;
  readonly #http = new HttpAgent({ keepAlive: true });
  readonly #https: HttpsAgent;

  /** @throws KeepworthError "cluster.insecure" for a secret over plain HTTP to another machine */
  constructor({ server, user = "keepworth", password, token, ca, results, silence }: ClusterOptions) {
    this.#server = server.replace(/\/+$/, "");
    // A query that works on answers within a second that it does, and a coordinator that begins may take a request and
    // never come to it. To ask again is safe: a statement does not begin before its first page is asked for.
    this.#silence = silence ?? 20_000;
    this.#secret = password !== undefined || token !== undefined;
    this.#assertPrivate(this.#server);
    this.#https = new HttpsAgent({
      keepAlive: true,
      ...(ca !== undefined && { ca: [...rootCertificates, ca] }),
    });
    const basic = password !== undefined && Buffer.from(`${user}:${password}`).toString("base64");
    this.#headers = {
      "X-Trino-User": user,
      "X-Trino-Source": "keepworth",
      "X-Trino-Catalog": results.catalog,
      "X-Trino-Schema": results.schema,
      "X-Trino-Time-Zone": "UTC",
      ...(basic && { Authorization: `Basic ${basic}` }),
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    };
  }

  /** @param session  its settings: name=value, … */
  begin(statement: string, session: string, signal: AbortSignal): Promise<QueryResult> {
    const headers = session === "" ? {} : { "X-Trino-Session": session };
    return this.#ask("POST", `${this.#server}/v1/statement`, { body: statement, headers, signal });
  }

  next(uri: string, signal: AbortSignal): Promise<QueryResult> {
    return this.#ask("GET", uri, { signal });
  }

  async stop(id: string): Promise<void> {
    await this.#ask("DELETE", `${this.#server}/v1/query/${encodeURIComponent(id)}`, { timeout: lastWord });
  }

  #ask(
    method: string,
    uri: string,
    {
      body,
      headers = {},
      signal,
      timeout = this.#silence,
    }: {
      readonly body?: string;
      readonly headers?: OutgoingHttpHeaders;
      readonly signal?: AbortSignal;
      readonly timeout?: number;
    } = {},
  ): Promise<QueryResult> {
    this.#assertPrivate(uri);
    const secure = uri.startsWith("https:");
    const { promise, resolve, reject } = Promise.withResolvers<QueryResult>();
    const request = (secure ? httpsRequest : httpRequest)(uri, {
      method,
      headers: { ...this.#headers, ...headers },
      agent: secure ? this.#https : this.#http,
      timeout,
      signal,
    });
    request.on("timeout", () => request.destroy(new Error("no answer")));
    request.on("error", reject);
    request.on("response", (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        const { statusCode = 0 } = response;
        if (statusCode === 204) return resolve({ id: "" });
        if (statusCode !== 200) return reject(new HttpFailure(statusCode));
        try {
          resolve(JSON.parse(Buffer.concat(parts).toString("utf8")) as QueryResult);
        } catch {
          // Whatever answered, it was no Trino.
          reject(new HttpFailure(statusCode));
        }
      });
    });
    request.end(body);
    return promise;
  }

  #assertPrivate(uri: string): void {
    if (!this.#secret) return;
    const { protocol, hostname } = new URL(uri);
    if (protocol === "https:" || /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname)) return;
    throw new KeepworthError("cluster.insecure", { server: this.#server });
  }
}
