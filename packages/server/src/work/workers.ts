import type { Keepworth, Settings } from "@keepworth/engine";
import type { OptionsOf, QuestionName } from "../questions.ts";
import type { Emit, InputOf, ResultOf, TaskName } from "./tasks.ts";
import { Thread } from "./thread.ts";

/** What a reader waits for comes before what was started, and that before what is worked out ahead. */
export type Priority = "reader" | "job" | "ahead";

const order: readonly Priority[] = ["reader", "job", "ahead"];

export interface Task {
  readonly settings: Settings;
  readonly priority: Priority;
  readonly emit?: Emit;
  /** Called when its turn has come. */
  readonly begun?: () => void;
  readonly signal?: AbortSignal;
}

interface Waiting {
  readonly rank: number;
  readonly start: (thread: Thread) => void;
}

/** Long work at a time: more would only slow each other down. */
const most = 2;

/** Long work, at most two pieces at a time, the more urgent first; one place is always kept for readers. */
export class Workers {
  readonly #owner: Keepworth;
  readonly #free: Thread[] = [];
  readonly #all = new Set<Thread>();
  readonly #waiting: Waiting[] = [];
  #running: number[] = [];

  constructor(owner: Keepworth) {
    this.#owner = owner;
  }

  /** An answer as JSON. */
  async ask<N extends QuestionName>(
    name: N,
    options: OptionsOf<N>,
    { stamp, settings, priority }: { stamp: string; settings: Settings; priority: Priority },
  ): Promise<Buffer> {
    return Buffer.from(await this.do("ask", { name, options, stamp }, { settings, priority }));
  }

  /** @throws what the task throws; an AbortError where `signal` ended it */
  async do<N extends TaskName>(name: N, input: InputOf<N>, task: Task): Promise<ResultOf<N>> {
    const { settings, priority, emit = () => {}, begun, signal } = task;
    const rank = order.indexOf(priority);
    const thread = await this.#place(rank, signal);
    try {
      signal?.throwIfAborted();
      begun?.();
      return await thread.do(name, input, { keepworth: this.#owner, settings, emit, signal });
    } finally {
      this.#running.splice(this.#running.indexOf(rank), 1);
      if (thread.alive) this.#free.push(thread);
      else this.#all.delete(thread);
      this.#startNext();
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all].map((thread) => thread.close()));
  }

  /** A thread when it is this one's turn; who is stopped while waiting leaves the queue. */
  #place(rank: number, signal: AbortSignal | undefined): Promise<Thread> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        reject(signal!.reason as Error);
      };
      const start = (thread: Thread) => {
        signal?.removeEventListener("abort", leave);
        resolve(thread);
      };
      const waiting = { rank, start };
      const at = this.#waiting.findIndex((one) => one.rank > rank);
      this.#waiting.splice(at < 0 ? this.#waiting.length : at, 0, waiting);
      signal?.addEventListener("abort", leave, { once: true });
      this.#startNext();
    });
  }

  #startNext(): void {
    const next = this.#waiting[0];
    if (!next || this.#running.length === most) return;
    if (next.rank > 0 && this.#running.some((rank) => rank > 0)) return;
    this.#waiting.shift();
    this.#running.push(next.rank);
    next.start(this.#free.pop() ?? this.#made());
    this.#startNext();
  }

  #made(): Thread {
    const thread = new Thread();
    this.#all.add(thread);
    return thread;
  }
}
