import { unwatchFile, watchFile } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  finishWhenFree,
  forgetKept,
  open,
  readSettings,
  settingsFile,
  type Keepworth,
  type Settings,
} from "@keepworth/engine";
import { Answers } from "./answers.ts";
import { Connections } from "./connections.ts";
import { clearExportFolders } from "./exportFolders.ts";
import { Jobs } from "./jobs.ts";
import { Uploads } from "./uploads.ts";
import type { ExportInput, ExportName } from "./work/exports.ts";
import { Workers } from "./work/workers.ts";

/** What the routes work with: one database, the questions about it, and the jobs that change it. */
export interface House extends AsyncDisposable {
  /** The database's file. */
  readonly path: string;
  /** The database itself: whoever needs it for longer takes a connection of their own from it. */
  readonly keepworth: Keepworth;
  /** The settings as they stand in `keepworth.json`. */
  settings(): Settings;
  /**
   * A short query or a small write, on a connection that nobody else uses meanwhile.
   *
   * @param signal  stops it; that of a GET does when its reader leaves, that of others when their body has come
   */
  light<T>(use: (keepworth: Keepworth) => Promise<T>, signal?: AbortSignal): Promise<T>;
  readonly answers: Answers;
  /** Writes a file to be taken along, by a worker. */
  exportFile<N extends ExportName>(input: ExportInput<N>): Promise<{ rows: number; withheld?: number }>;
  readonly jobs: Jobs;
  readonly uploads: Uploads;
  /** Long work that a reader waits for. */
  readonly workers: Workers;
  /** To be called after every write: what rests on it is worked out anew. */
  changed(): void;
  /** To be called after `keepworth.json` was written. */
  settingsChanged(): Promise<void>;
}

/** After the last of several changes, so long until answers are worked out anew without being asked for; milliseconds. */
const quiet = 3_000;
const settingsLookedAtEvery = 2_000;

/** What nobody has asked anew for so long is forgotten; milliseconds. */
const answersKeptFor = 30 * 24 * 60 * 60 * 1000;
const answersLookedAtEvery = 10 * 60 * 1000;

const uploadsClearedEvery = 60 * 60 * 1000;

/** How soon it is noticed that a new day has begun, in milliseconds. */
const dayLookedAtEvery = 60_000;

/**
 * Opens a database for a server.
 *
 * @throws KeepworthError as `open`
 */
export async function openHouse(path: string): Promise<House> {
  const keepworth = await open(path, { create: true, own: true });
  const connections = new Connections(keepworth);
  const workers = new Workers(keepworth);
  const answers = new Answers(connections, workers);
  const forget = () =>
    connections.lend(async (k) => {
      await forgetKept(k, new Date(Date.now() - answersKeptFor));
      await finishWhenFree(k);
    });
  await forget();
  // What another write is in the way of goes the next time.
  const forgetting = setInterval(() => void forget().catch(() => undefined), answersLookedAtEvery).unref();
  let ahead: NodeJS.Timeout | undefined;
  const changed = () => {
    answers.changed();
    clearTimeout(ahead);
    // What fails is told to whoever asks.
    ahead = setTimeout(() => void answers.ahead().catch(() => undefined), quiet).unref();
  };
  let day = new Date().getUTCDate();
  const days = setInterval(() => {
    const today = new Date().getUTCDate();
    if (today === day) return;
    day = today;
    changed();
  }, dayLookedAtEvery).unref();
  const settingsChanged = async () => {
    connections.settings = await readSettings(path);
    changed();
  };
  // Somebody may edit it by hand; what is not valid is told when it is asked for, and the settings stay as they were.
  const file = settingsFile(path);
  const look = () => void settingsChanged().catch(() => undefined);
  watchFile(file, { interval: settingsLookedAtEvery, persistent: false }, look);
  const jobs = new Jobs(workers, changed);
  await clearExportFolders();
  const inMemory = path === ":memory:";
  const uploaded = inMemory ? await mkdtemp(join(tmpdir(), "keepworth-uploads-")) : `${path}.uploads`;
  const uploads = new Uploads(uploaded);
  await uploads.clear();
  // What cannot be cleared away now goes the next time.
  const clearing = setInterval(
    () => void uploads.clear().catch(() => undefined),
    uploadsClearedEvery,
  ).unref();
  return {
    path,
    keepworth,
    settings: () => connections.settings,
    light: (use, signal) => connections.lend(use, signal),
    answers,
    exportFile: (input) =>
      workers.do("exportFile", input, { settings: connections.settings, priority: "reader" }),
    jobs,
    uploads,
    workers,
    changed,
    settingsChanged,
    async [Symbol.asyncDispose]() {
      unwatchFile(file, look);
      clearTimeout(ahead);
      clearInterval(forgetting);
      clearInterval(days);
      clearInterval(clearing);
      answers.close();
      await jobs.close();
      await workers.close();
      await connections.close();
      await keepworth.close();
      if (inMemory) await rm(uploaded, { recursive: true, force: true });
    },
  };
}
