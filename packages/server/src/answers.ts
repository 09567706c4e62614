import { promisify } from "node:util";
import { gzip as gzipWith } from "node:zlib";
import { readKept, stampOf, writeKept, type Stamp, type StampPart } from "@keepworth/engine";
import type { Connections } from "./connections.ts";
import { questions, type AnswerOf, type OptionsOf, type QuestionName } from "./questions.ts";
import type { BudgetAtOptions } from "./work/preparedBudgets.ts";
import { version } from "./version.ts";
import type { Priority, Workers } from "./work/workers.ts";

const gzip = promisify(gzipWith);
const program = version();

/** An answer as it is sent. */
export interface Kept {
  readonly json: Buffer;
  readonly gzip: Buffer;
  /** Of what it rests on. */
  readonly stamp: string;
  readonly computedAt: string;
  /** How long it took to work out. */
  readonly seconds: number;
}

/** `stale`: what it rests on has changed since, and a new one is on its way. */
export interface Answered extends Kept {
  readonly stale: boolean;
}

/** How long a reader waits for a new answer where an old one could be shown, in milliseconds. */
const patience = 1_500;

/** What readers open first is worked out first. */
const first: readonly QuestionName[] = [
  "overview",
  "thisWeek",
  "segments",
  "churn",
  "renewals",
  "keep",
  "budget",
];
const inOrder = [...new Set([...first, ...(Object.keys(questions) as QuestionName[])])];

/** The most bytes of answers that are held in memory. */
const mostBytes = 256 * 2 ** 20;

/**
 * Answers to long questions: each is worked out once and then kept, in memory and in the database, until what it rests
 * on has changed. Readers who ask the same at the same time wait for one working-out.
 */
export class Answers {
  readonly #connections: Connections;
  readonly #workers: Workers;
  /** The least recently read first. */
  readonly #kept = new Map<string, Kept>();
  readonly #pending = new Map<string, Promise<Kept>>();
  #stamp: Promise<Stamp> | null = null;
  /** Up to which erasure. */
  #erasures: string | null = null;
  #closed = false;

  constructor(connections: Connections, workers: Workers) {
    this.#connections = connections;
    this.#workers = workers;
  }

  /** After a write: the next reader of each answer has it looked at anew. */
  changed(): void {
    this.#stamp = null;
  }

  /** Nothing more is worked out ahead. */
  close(): void {
    this.#closed = true;
  }

  /** @throws what the question throws */
  async of<N extends QuestionName>(name: N, options: OptionsOf<N>): Promise<Answered> {
    const told = written(options);
    const stamp = await this.#stampFor(name);
    const key = `${name} ${told}`;
    const found = this.#kept.get(key) ?? (await this.#read(name, told));
    // Not even for a moment is somebody shown who was erased since.
    const kept = found?.stamp.startsWith(`${program} ${this.#erasures} `) ? found : null;
    if (kept) this.#remember(key, kept);
    if (kept?.stamp === stamp) return { ...kept, stale: false };
    const fresh = this.#workOut(name, options, stamp, "reader");
    if (!kept) return { ...(await fresh), stale: false };
    const waited = await Promise.race([fresh, later(patience)]);
    return waited ? { ...waited, stale: false } : { ...kept, stale: true };
  }

  /** The same as data. */
  async read<N extends QuestionName>(name: N, options: OptionsOf<N>): Promise<AnswerOf<N>> {
    const { json } = await this.of(name, options);
    return JSON.parse(json.toString()) as AnswerOf<N>;
  }

  /** The plan at an amount, as JSON: one of so many that a reader moves through, so that it is not kept. */
  async budgetAt(options: BudgetAtOptions): Promise<string> {
    const stamp = await this.#stampFor("budget");
    const { settings } = this.#connections;
    // One after the other, and so in the thread that has it prepared: a second one would prepare it again.
    const line = options.solver === "exact" ? {} : { line: "budget" };
    return this.#workers.do("budgetAt", { stamp, options }, { settings, priority: "reader", ...line });
  }

  /** Works out what screens show first, one after the other, so that nobody waits for it. A failure is told to whoever asks. */
  async ahead(): Promise<void> {
    for (const name of inOrder) {
      if (this.#closed || !questions[name].ahead) continue;
      const stamp = await this.#stampFor(name);
      const kept = this.#kept.get(`${name} {}`) ?? (await this.#read(name, "{}"));
      if (kept?.stamp === stamp) this.#remember(`${name} {}`, kept);
      else await this.#workOut(name, {}, stamp, "ahead").catch(() => undefined);
    }
  }

  #workOut<N extends QuestionName>(
    name: N,
    options: OptionsOf<N>,
    stamp: string,
    priority: Priority,
  ): Promise<Kept> {
    const told = written(options);
    const key = `${name} ${told}`;
    const pending = this.#pending.get(`${key} ${stamp}`);
    if (pending) return pending;
    const work = async (): Promise<Kept> => {
      const started = performance.now();
      const { settings } = this.#connections;
      const json = await this.#workers.ask(name, options, { stamp, settings, priority });
      const seconds = (performance.now() - started) / 1000;
      const computedAt = new Date().toISOString();
      const kept = { json, gzip: await gzip(json), stamp, computedAt, seconds };
      this.#remember(key, kept);
      const answer = json.toString();
      const row = { answer, stamp, computedAt, seconds };
      // The answer is there: two writes at once or a full disk only cost working it out again after a restart.
      const [erasures = ""] = stamp.slice(program.length + 1).split(" ");
      await this.#connections.lend((k) => writeKept(k, name, told, row, erasures)).catch(() => undefined);
      return kept;
    };
    const worked = work().finally(() => this.#pending.delete(`${key} ${stamp}`));
    // Nobody may be left waiting for one that fails after an older answer was shown.
    worked.catch(() => undefined);
    this.#pending.set(`${key} ${stamp}`, worked);
    return worked;
  }

  async #read(name: string, told: string): Promise<Kept | null> {
    const found = await this.#connections.lend((k) => readKept(k, name, told));
    if (!found) return null;
    const { answer, stamp, computedAt, seconds } = found;
    const json = Buffer.from(answer);
    return { json, gzip: await gzip(json), stamp, computedAt, seconds };
  }

  #remember(key: string, kept: Kept): void {
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    let bytes = 0;
    for (const one of this.#kept.values()) bytes += one.json.length + one.gzip.length;
    for (const [oldest, one] of this.#kept) {
      if (bytes <= mostBytes || oldest === key) return;
      bytes -= one.json.length + one.gzip.length;
      this.#kept.delete(oldest);
    }
  }

  /** Where these parts of the database stand: two equal stamps mean that nothing of them has changed. */
  async stampOf(parts: readonly StampPart[]): Promise<string> {
    this.#stamp ??= this.#connections.lend(stampOf);
    const stamp = await this.#stamp.catch((error: unknown) => {
      this.#stamp = null;
      throw error;
    });
    if (this.#erasures !== stamp.erasures) this.#kept.clear();
    this.#erasures = stamp.erasures;
    // Another version may answer in another shape.
    return [program, stamp.erasures, ...parts.map((part) => stamp[part])].join(" ");
  }

  #stampFor(name: QuestionName): Promise<string> {
    return this.stampOf(questions[name].restsOn);
  }
}

/** Options in one order, without those that were not told. */
function written(options: object): string {
  const told = Object.entries(options).filter(([, value]) => value !== undefined);
  return JSON.stringify(Object.fromEntries(told.toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

function later(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, null).unref());
}
