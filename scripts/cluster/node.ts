import { spawn, type ChildProcess } from "node:child_process";
import { mkdir, open, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { javaWords, nodeFiles, type NodeSettings } from "./nodeFiles.ts";

/** One server of a cluster. */
export interface Node {
  readonly role: NodeSettings["role"];
  /** What the cluster calls it; another after every start, for the cluster remembers the dead a while. */
  readonly id: string;
  /** Its process, which leads a group of its own; null while it does not run. */
  readonly pid: number | null;
  /** What it has said, of all its starts. */
  readonly log: string;
  /** Begins to run; when it answers, only the cluster knows. */
  start(): Promise<void>;
  /** Ends it at once, as a power cut does. */
  kill(): Promise<void>;
  /** Its last lines. */
  lastWords(): Promise<string>;
}

// The shell becomes Java. What it leaves beside itself reads what nobody writes: it reads the end once whoever started
// this is gone, in whatever way, and then takes the group with it. So no server outlives its owner.
const leashed = `exec 3<&0; { cat <&3 >/dev/null; kill -9 0; } & exec "$@" </dev/null 3<&-`;

export function createNode(
  jdk: string,
  settings: NodeSettings,
  tell: (words: string) => void = () => {},
): Node {
  const { role, folder } = settings;
  const log = join(folder, "server.log");
  let child: ChildProcess | null = null;
  let ended: Promise<void> = Promise.resolve();
  let starts = 0;
  let killed = false;
  let id = settings.id;
  return {
    role,
    log,
    get id() {
      return id;
    },
    get pid() {
      return child?.pid ?? null;
    },
    async start() {
      if (child) throw new Error(`${id} runs already.`);
      starts += 1;
      id = starts === 1 ? settings.id : `${settings.id}-${starts}`;
      await writeFiles(folder, nodeFiles({ ...settings, id }));
      const output = await open(log, "a");
      const words = ["-c", leashed, "trino", join(jdk, "bin/java"), ...javaWords(settings)];
      const started = spawn("/bin/sh", words, {
        cwd: folder,
        detached: true,
        stdio: ["pipe", output.fd, output.fd],
      });
      await output.close();
      child = started;
      killed = false;
      ended = new Promise((resolve) => {
        started.on("exit", () => {
          child = null;
          endGroup(started);
          if (!killed) tell(`Trino's ${id} has ended by itself; see ${log}`);
          resolve();
        });
      });
    },
    async kill() {
      killed = true;
      if (child) endGroup(child);
      await ended;
    },
    async lastWords() {
      const said = await readFile(log, "utf8").catch(() => "");
      return said.trimEnd().split("\n").slice(-20).join("\n");
    },
  };
}

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  } catch {
    // Nothing of it is left.
  }
}

async function writeFiles(folder: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
