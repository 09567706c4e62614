import { open, type Keepworth, type Settings } from "@keepworth/engine";
import { Answers } from "./answers.ts";
import { Connections } from "./connections.ts";
import { Jobs } from "./jobs.ts";
import { Workers } from "./work/workers.ts";

/** What the routes work with: one database, the questions about it, and the jobs that change it. */
export interface House extends AsyncDisposable {
  /** The database's file. */
  readonly path: string;
  /** The settings as they stand in `keepworth.json`. */
  settings(): Settings;
  /** A short query or a small write, on a connection that nobody else uses meanwhile. */
  light<T>(use: (keepworth: Keepworth) => Promise<T>): Promise<T>;
  readonly answers: Answers;
  readonly jobs: Jobs;
  /** To be called after every write: what rests on it is worked out anew when it is next asked for. */
  changed(): void;
}

/**
 * Opens a database for a server.
 *
 * @throws KeepworthError as `open`
 */
export async function openHouse(path: string): Promise<House> {
  const keepworth = await open(path, { create: true });
  const connections = new Connections(keepworth);
  const workers = new Workers(keepworth);
  const answers = new Answers(connections, workers);
  const changed = () => answers.changed();
  const jobs = new Jobs(workers, changed);
  return {
    path,
    settings: () => connections.settings,
    light: (use) => connections.lend(use),
    answers,
    jobs,
    changed,
    async [Symbol.asyncDispose]() {
      await jobs.close();
      await workers.close();
      await connections.close();
      await keepworth.close();
    },
  };
}
