import { randomUUID } from "node:crypto";
import { EventEmitter } from "node:events";
import { KeepworthError, type RunStep, type Settings } from "@keepworth/engine";
import type { InputOf, ResultOf, TaskName } from "./work/tasks.ts";
import type { Workers } from "./work/workers.ts";

export type JobKind = Extract<TaskName, "run" | "importInto">;

/** Something that takes a while: who started it can follow it, and stop it. */
export interface Job<N extends JobKind = JobKind> {
  readonly id: string;
  readonly kind: N;
  /** Who started it. */
  readonly by: string | null;
  status: "waiting" | "running" | "done" | "failed" | "cancelled";
  readonly startedAt: string;
  finishedAt: string | null;
  readonly steps: RunStep[];
  result: ResultOf<N> | null;
  /** Why it failed. */
  error: unknown;
}

export interface JobStart {
  readonly settings: Settings;
  /** Who starts it. */
  readonly by: string | null;
  /** Called when it is done, and not when it failed, to clear away: it is done even where this fails. */
  readonly done?: () => Promise<void>;
}

/** More that wait for their turn help nobody. */
const mostWaiting = 10;

/** How many finished jobs are remembered. */
const remembered = 50;

/** Runs and imports under way, and the last ones that ended. */
export class Jobs {
  readonly #workers: Workers;
  readonly #changed: () => void;
  readonly #jobs = new Map<string, { job: Job; controller: AbortController; done: Promise<unknown> }>();
  readonly #events = new EventEmitter().setMaxListeners(0);

  constructor(workers: Workers, changed: () => void) {
    this.#workers = workers;
    this.#changed = changed;
  }

  /**
   * Starts a job, or lets it wait until the one under way has ended. It goes on when the one who started it leaves.
   *
   * @throws KeepworthError "run.busy" where too many wait already
   */
  start<N extends JobKind>(
    kind: N,
    input: InputOf<N>,
    { settings, by, done = async () => {} }: JobStart,
  ): Job<N> {
    const waiting = this.all().filter(({ status }) => status === "waiting");
    if (waiting.length >= mostWaiting) throw new KeepworthError("run.busy");
    const job: Job<N> = {
      id: randomUUID(),
      kind,
      by,
      status: "waiting",
      startedAt: new Date().toISOString(),
      finishedAt: null,
      steps: [],
      result: null,
      error: null,
    };
    const controller = new AbortController();
    const tell = () => this.#events.emit(job.id, job);
    const begun = () => {
      job.status = "running";
      tell();
    };
    const emit = (step: RunStep) => {
      job.steps.push(step);
      tell();
    };
    const work = async () => {
      try {
        const { signal } = controller;
        const order = { settings, begun, emit, signal, priority: "job" } as const;
        job.result = await this.#workers.do(kind, input, order);
        await done().catch(() => undefined);
        job.status = "done";
      } catch (error) {
        job.status = controller.signal.aborted ? "cancelled" : "failed";
        job.error = controller.signal.aborted ? null : error;
      }
      job.finishedAt = new Date().toISOString();
      this.#changed();
      tell();
    };
    this.#jobs.set(job.id, { job: job as unknown as Job, controller, done: work() });
    this.#forget();
    return job;
  }

  /** The newest first. */
  all(): Job[] {
    return [...this.#jobs.values()].map(({ job }) => job).toReversed();
  }

  /** @throws KeepworthError "job.missing" */
  get(id: string): Job {
    return this.#found(id).job;
  }

  /**
   * Stops a job; what it had begun leaves nothing behind.
   *
   * @throws KeepworthError "job.missing"
   */
  async cancel(id: string): Promise<Job> {
    const { job, controller, done } = this.#found(id);
    controller.abort();
    await done;
    return job;
  }

  /** Calls `listener` at every change of a job until the function returned is called. */
  follow(id: string, listener: (job: Job) => void): () => void {
    this.#found(id);
    this.#events.on(id, listener);
    return () => this.#events.off(id, listener);
  }

  async close(): Promise<void> {
    for (const { controller } of this.#jobs.values()) controller.abort();
    await Promise.all([...this.#jobs.values()].map(({ done }) => done));
  }

  #found(id: string) {
    const found = this.#jobs.get(id);
    if (!found) throw new KeepworthError("job.missing", { job: id });
    return found;
  }

  #forget(): void {
    const finished = [...this.#jobs].filter(([, { job }]) => job.finishedAt !== null);
    for (const [id] of finished.slice(0, Math.max(0, finished.length - remembered))) this.#jobs.delete(id);
  }
}
