import { createHash } from "node:crypto";
import { KeepworthError } from "@keepworth/engine";
import type { App } from "./app.ts";

interface Remembered {
  readonly by: string;
  readonly body: string;
  readonly until: number;
  reply: {
    readonly status: number;
    readonly headers: Record<string, string>;
    readonly payload: string;
  } | null;
}

/** How long a key is remembered, in milliseconds. */
const lifetime = 24 * 60 * 60 * 1000;

/** The most keys of one person that are remembered; the oldest go first. */
const most = 100;

const told = ["content-type", "location", "tus-resumable"] as const;

/**
 * A request of somebody that creates something may name an `Idempotency-Key`: sent again by the same one with the same
 * key, it creates nothing more and is answered as the first time. While the first one is still under way, and for another body, it is refused.
 */
export function rememberKeys(app: App): void {
  const remembered = new Map<string, Remembered>();

  app.addHook("preHandler", async (request, reply) => {
    const key = request.headers["idempotency-key"];
    if (request.method !== "POST" || typeof key !== "string" || !request.person) return;
    const { id: by } = request.person;
    const name = `${by} ${request.url} ${key}`;
    const body = createHash("sha256")
      // What an upload is like stands in headers.
      .update(JSON.stringify([request.body ?? null, request.headers["upload-metadata"]]))
      .digest("hex");
    const found = remembered.get(name);
    if (found && found.until > Date.now()) {
      if (found.body !== body || !found.reply) throw new KeepworthError("request.repeated", { key });
      const { status, headers, payload } = found.reply;
      return reply.code(status).headers(headers).header("idempotent-replayed", "true").send(payload);
    }
    remembered.delete(name);
    makeRoom(remembered, by);
    remembered.set(name, { by, body, until: Date.now() + lifetime, reply: null });
    request.idempotencyName = name;
  });

  app.addHook("onSend", async (request, reply, payload) => {
    const found = request.idempotencyName === undefined ? undefined : remembered.get(request.idempotencyName);
    if (!found) return payload;
    // What failed created nothing: it may be tried again with the same key.
    if (reply.statusCode >= 400 || typeof payload !== "string") remembered.delete(request.idempotencyName!);
    else {
      const headers = Object.fromEntries(
        told.flatMap((name) => (reply.hasHeader(name) ? [[name, String(reply.getHeader(name))]] : [])),
      );
      found.reply = { status: reply.statusCode, headers, payload };
    }
    return payload;
  });

  // What a protocol of its own answered (an upload) did not come by there.
  app.addHook("onResponse", async (request, { raw }) => {
    const found = request.idempotencyName === undefined ? undefined : remembered.get(request.idempotencyName);
    if (!found || found.reply) return;
    if (raw.statusCode >= 400 || !raw.writableFinished) remembered.delete(request.idempotencyName!);
    else {
      const headers = Object.fromEntries(
        told.flatMap((name) => (raw.hasHeader(name) ? [[name, String(raw.getHeader(name))]] : [])),
      );
      found.reply = { status: raw.statusCode, headers, payload: "" };
    }
  });
}

/** Forgets what has expired, and the oldest of one who has as many as may be. */
function makeRoom(remembered: Map<string, Remembered>, by: string): void {
  const own: string[] = [];
  for (const [name, one] of remembered) {
    if (one.until <= Date.now()) remembered.delete(name);
    else if (one.by === by) own.push(name);
  }
  for (const name of own.slice(0, Math.max(0, own.length + 1 - most))) remembered.delete(name);
}

declare module "fastify" {
  interface FastifyRequest {
    idempotencyName?: string;
  }
}
