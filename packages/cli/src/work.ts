import type { Keepworth } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { json } from "./show/json.ts";
import { progress, type Progress } from "./show/progress.ts";
import { style, type Style } from "./show/style.ts";
import { safe, wrap } from "./show/text.ts";
import type { Stop } from "./stop.ts";
import type { Terminal } from "./terminal.ts";

/** What every command takes, wherever it stands on the line. */
export interface GlobalOptions {
  db: string;
  json?: boolean;
  quiet?: boolean;
}

/** What a command works with. */
export interface Work {
  readonly speaker: Speaker;
  readonly terminal: Terminal;
  readonly db: string;
  readonly json: boolean;
  readonly style: Style;
  /** Whether the process was told to stop. */
  stopped(): boolean;
  /** Opens the database, hands it over and closes it again, whatever happens. */
  database<T>(
    use: (keepworth: Keepworth) => Promise<T>,
    options?: {
      /** Whether a file that is missing is made. */
      create?: boolean;
      /** Whether it is made, and stays only if it comes to belong to a cluster's results. */
      tentative?: boolean;
    },
  ): Promise<T>;
  /** Lets a signal that stops the process cancel what is asked of a further warehouse. */
  cancelToo(warehouse: Pick<Keepworth["warehouse"], "cancel">): void;
  /** The result: `value` as JSON, or the lines made for a reader. */
  show(value: unknown, lines: () => readonly string[]): Promise<void>;
  /** The result where a sentence says it. */
  tell(value: unknown, sentence: string): Promise<void>;
  /** Something to know beside the result; silent with --quiet. */
  note(text: string): void;
  progress(): Progress;
}

export function work(terminal: Terminal, speaker: Speaker, stop: Stop, options: GlobalOptions): Work {
  const { db, json: asJson = false, quiet = false } = options;
  return {
    speaker,
    terminal,
    db,
    json: asJson,
    style: style(terminal.colour),
    stopped: () => stop.code !== null,
    async database(use, { create = false, tentative = false } = {}) {
      const engine = await import("@keepworth/engine");
      const keepworth = tentative ? await engine.openTentatively(db) : await engine.open(db, { create });
      stop.open.add(keepworth);
      try {
        return await use(keepworth);
      } finally {
        stop.open.delete(keepworth);
        await keepworth.close();
      }
    },
    cancelToo(warehouse) {
      stop.open.add({ warehouse, close: () => Promise.resolve() });
    },
    async show(value, lines) {
      await terminal.write(
        asJson
          ? json(value)
          : lines()
              .map((line) => `${line}\n`)
              .join(""),
      );
    },
    tell(value, sentence) {
      return this.show(value, () => wrap(sentence, terminal.columns));
    },
    note(text) {
      if (!quiet) terminal.note(`${wrap(safe(text), terminal.columns).join("\n")}\n`);
    },
    progress() {
      return quiet || asJson ? { update() {}, stop() {} } : progress(terminal, speaker);
    },
  };
}
