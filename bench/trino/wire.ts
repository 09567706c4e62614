import { subscribe } from "node:diagnostics_channel";
import type { ClientRequest } from "node:http";
import type { Socket } from "node:net";

/** A statement as this process saw it. */
export interface Sent {
  /** The cluster's name of it. */
  readonly id: string;
  /** From the first request to the last answer. */
  seconds: number;
}

/** What goes between this process and a cluster, since it was last asked. */
export interface Traffic {
  readonly statements: readonly Sent[];
  readonly bytesIn: number;
  readonly bytesOut: number;
}

/** Watches all requests of this process to a server. */
export function watchWire(url: string): () => Traffic {
  const { host } = new URL(url);
  const sockets = new Set<Socket>();
  const begun: number[] = [];
  let sent = new Map<string, Sent & { readonly from: number }>();
  let [seenIn, seenOut] = [0, 0];
  const ours = (message: unknown) => {
    const { request } = message as { request: ClientRequest };
    return request.getHeader("host") === host ? request : null;
  };
  subscribe("http.client.request.start", (message) => {
    if (ours(message)?.method === "POST") begun.push(performance.now());
  });
  subscribe("http.client.response.finish", (message) => {
    const request = ours(message);
    if (!request) return;
    if (request.socket) sockets.add(request.socket);
    const [, id] = /\/v1\/statement\/\w+\/(\w+)\//.exec(request.path) ?? [];
    if (id === undefined) return;
    const from = sent.get(id)?.from ?? begun.shift() ?? performance.now();
    sent.set(id, { id, from, seconds: (performance.now() - from) / 1000 });
  });
  return () => {
    const total = (of: "bytesRead" | "bytesWritten") =>
      [...sockets].reduce((sum, socket) => sum + socket[of], 0);
    const [bytesIn, bytesOut] = [total("bytesRead"), total("bytesWritten")];
    const traffic = {
      statements: [...sent.values()].map(({ id, seconds }) => ({ id, seconds })),
      bytesIn: bytesIn - seenIn,
      bytesOut: bytesOut - seenOut,
    };
    [seenIn, seenOut] = [bytesIn, bytesOut];
    sent = new Map();
    return traffic;
  };
}
