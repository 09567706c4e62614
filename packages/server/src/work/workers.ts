import { KeepworthError, type Keepworth, type Settings } from "@keepworth/engine";
import { asker } from "../asker.ts";
import type { OptionsOf, QuestionName } from "../questions.ts";
import type { Emit, InputOf, ResultOf, TaskName } from "./tasks.ts";
import { Thread } from "./thread.ts";

/** What a reader waits for comes before what was started, and that before what is worked out ahead. */
export type Priority = "reader" | "job" | "ahead";

const order: readonly Priority[] = ["reader", "job", "ahead"];

export interface Task {
  readonly settings: Settings;
  readonly priority: Priority;
  /** Of those in one line only one is worked on at a time. Default: it is in none. */
  readonly line?: string;
  readonly emit?: Emit;
  /** Called when its turn has come. */
  readonly begun?: () => void;
  readonly signal?: AbortSignal;
}

interface Place {
  readonly rank: number;
  readonly line: string | undefined;
  readonly by: string | null;
}

interface Waiting extends Place {
  /** How many of the same person waited before it: the second of one comes after the first of every other. */
  readonly ahead: number;
  readonly start: (thread: Thread) => void;
}

/** Long work at a time: more would only slow each other down. */
const most = 2;

/** What one reader may have waiting: as much as a screen asks at once, or a drop of many files. */
const mostWaiting = 20;

/** How long a reader who waits for so much stays away, in seconds. */
const comeBackAfter = 60;

/** Long work, at most two pieces at a time, the more urgent first; one place is always kept for readers. */
export class Workers {
  readonly #owner: Keepworth;
  readonly #free: Thread[] = [];
  readonly #all = new Set<Thread>();
  readonly #waiting: Waiting[] = [];
  readonly #running = new Set<Place>();

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

  /**
   * @throws what the task throws; an AbortError where `signal` ended it; KeepworthError "request.tooMany" where the
   *   reader has too many waiting
   */
  async do<N extends TaskName>(name: N, input: InputOf<N>, task: Task): Promise<ResultOf<N>> {
    const { settings, priority, line, emit = () => {}, begun, signal } = task;
    const place = { rank: order.indexOf(priority), line, by: priority === "reader" ? asker() : null };
    const thread = await this.#turn(place, signal);
    try {
      signal?.throwIfAborted();
      begun?.();
      return await thread.do(name, input, { keepworth: this.#owner, settings, emit, signal });
    } finally {
      this.#running.delete(place);
      if (thread.alive) this.#free.push(thread);
      else this.#all.delete(thread);
      this.#startNext();
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all].map((thread) => thread.close()));
  }

  /** A thread when it is this one's turn; who is stopped while waiting leaves the queue. */
  #turn(place: Place, signal: AbortSignal | undefined): Promise<Thread> {
    const ahead = place.by === null ? 0 : this.#waiting.filter(({ by }) => by === place.by).length;
    if (ahead === mostWaiting) throw new KeepworthError("request.tooMany", { seconds: comeBackAfter });
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        reject(signal!.reason as Error);
      };
      const start = (thread: Thread) => {
        signal?.removeEventListener("abort", leave);
        this.#running.add(place);
        resolve(thread);
      };
      const waiting = { ...place, ahead, start };
      const at = this.#waiting.findIndex(
        (one) => one.rank > place.rank || (one.rank === place.rank && one.ahead > ahead),
      );
      this.#waiting.splice(at < 0 ? this.#waiting.length : at, 0, waiting);
      signal?.addEventListener("abort", leave, { once: true });
      this.#startNext();
    });
  }

  #startNext(): void {
    if (this.#running.size === most) return;
    const at = this.#waiting.findIndex((one) => this.#mayStart(one));
    if (at < 0) return;
    const [next] = this.#waiting.splice(at, 1);
    next!.start(this.#free.pop() ?? this.#made());
    this.#startNext();
  }

  #mayStart({ rank, line }: Place): boolean {
    return [...this.#running].every(
      (one) => (rank === 0 || one.rank === 0) && (line === undefined || one.line !== line),
    );
  }

  #made(): Thread {
    const thread = new Thread();
    this.#all.add(thread);
    return thread;
  }
}
