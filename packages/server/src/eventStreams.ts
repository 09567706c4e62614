import { KeepworthError } from "@keepworth/engine";
import type { FastifyReply, FastifyRequest } from "fastify";
import { isStillKnown } from "./auth/index.ts";

/** Server-sent events to one reader. */
export interface EventStream {
  /** Tells an event, with data that JSON can hold. */
  send(event: string, data: unknown): void;
  end(): void;
}

export interface EventStreamsOptions {
  /** How often a silent reader is told that the connection lives, and whoever reads is looked at again; milliseconds. Default 15,000. */
  readonly heartbeat?: number;
  /** The most of one person at a time: a few screens in every window. Default 20. */
  readonly most?: number;
}

/** How long whoever has too many stays away, in seconds. */
const comeBackAfter = 60;

/** Streams of events, so many of a person at a time, each as long as its reader is who began it. */
export class EventStreams {
  readonly #heartbeat: number;
  readonly #most: number;
  readonly #open = new Map<string, number>();

  constructor({ heartbeat = 15_000, most = 20 }: EventStreamsOptions = {}) {
    this.#heartbeat = heartbeat;
    this.#most = most;
  }

  /**
   * Answers a request with a stream. It ends when either side ends it, and when its reader has signed out, may no longer
   * sign in or has got another role.
   *
   * @param ended  called once, when it has ended
   * @throws KeepworthError "request.tooMany"
   */
  begin(request: FastifyRequest, reply: FastifyReply, ended: () => void): EventStream {
    const person = request.person!.id;
    const open = this.#open.get(person) ?? 0;
    if (open >= this.#most) throw new KeepworthError("request.tooMany", { seconds: comeBackAfter });
    this.#open.set(person, open + 1);
    reply.hijack();
    const { raw } = reply;
    let over = false;
    const end = () => {
      if (over) return;
      over = true;
      clearInterval(alive);
      this.#close(person);
      raw.end();
      ended();
    };
    const write = (text: string) => {
      if (over) return;
      if (isStillKnown(request)) raw.write(text);
      else end();
    };
    const alive = setInterval(() => write(": still here\n\n"), this.#heartbeat);
    request.raw.on("close", end);
    raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    });
    return { send: (event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`), end };
  }

  #close(person: string): void {
    const left = this.#open.get(person)! - 1;
    if (left > 0) this.#open.set(person, left);
    else this.#open.delete(person);
  }
}
