import type { Keepworth, Settings } from "@keepworth/engine";
import type { OptionsOf, QuestionName } from "../questions.ts";
import { tasks, type Emit, type InputOf, type ResultOf, type TaskName } from "./tasks.ts";

/** The smaller, the sooner: what a reader waits for, what was started, what is worked out ahead. */
export type Priority = 0 | 1 | 2;

export interface Order {
  readonly settings: Settings;
  readonly priority?: number;
  readonly emit?: Emit;
  readonly signal?: AbortSignal;
}

interface Waiting {
  readonly priority: number;
  readonly start: () => void;
}

/** Long work at a time: more would only slow each other down. */
const most = 2;

/** Long work, at most two pieces at a time, the more urgent first. */
export class Workers {
  readonly #owner: Keepworth;
  readonly #waiting: Waiting[] = [];
  #busy = 0;

  constructor(owner: Keepworth) {
    this.#owner = owner;
  }

  /** An answer as JSON. */
  async ask<N extends QuestionName>(
    name: N,
    options: OptionsOf<N>,
    settings: Settings,
    priority: number,
  ): Promise<{ json: Buffer }> {
    const json = await this.do("ask", { name, options }, { settings, priority });
    return { json: Buffer.from(json) };
  }

  /** @throws what the task throws; an AbortError where `signal` ended it */
  async do<N extends TaskName>(
    name: N,
    input: InputOf<N>,
    { settings, priority = 1, emit = () => {}, signal }: Order,
  ): Promise<ResultOf<N>> {
    await this.#turn(priority);
    try {
      signal?.throwIfAborted();
      const keepworth = { ...(await this.#owner.another()), settings };
      const stop = () => keepworth.warehouse.cancel();
      signal?.addEventListener("abort", stop);
      try {
        const task = tasks[name] as (k: Keepworth, i: InputOf<N>, e: Emit) => Promise<ResultOf<N>>;
        return await task(keepworth, input, emit);
      } finally {
        signal?.removeEventListener("abort", stop);
        await keepworth.close();
      }
    } finally {
      this.#next();
    }
  }

  async close(): Promise<void> {}

  #turn(priority: number): Promise<void> | void {
    if (this.#busy < most) {
      this.#busy++;
      return;
    }
    return new Promise((start) => {
      const at = this.#waiting.findIndex((one) => one.priority > priority);
      this.#waiting.splice(at < 0 ? this.#waiting.length : at, 0, { priority, start });
    });
  }

  #next(): void {
    const next = this.#waiting.shift();
    if (next) next.start();
    else this.#busy--;
  }
}
