import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

export const trinoVersion = 476;
const name = `trino-server-${trinoVersion}`;
const repository = join(homedir(), ".m2/repository");
const archive = join(repository, `io/trino/trino-server/${trinoVersion}/${name}.tar.gz`);
const central = "https://repo.maven.apache.org/maven2";

/** Where what can be made again is kept. */
export const cache = join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "keepworth");
const unpacked = join(cache, name);

/** What of the archive is used: a few of its connectors, so half of its size and less time to start. */
const plugins: readonly string[] = ["exchange-filesystem", "hive", "iceberg", "memory", "tpch"] as const;

/** True where the server can be had without fetching anything. */
export const hasServer = (): boolean => existsSync(unpacked) || existsSync(archive);

/** How to get the server, for whoever has none. */
export const howToGetServer =
  "There is no Trino server for this: `npm run cluster -- --fetch` gets it (821 MB); KEEPWORTH_TRINO_URL names a cluster that runs already.";

export interface ServerOptions {
  /** Hears of what takes minutes. */
  readonly tell?: ((words: string) => void) | undefined;
  /** Gives it up. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * The folder of the Trino server: unpacked once, from the archive in the local Maven repository, which is fetched
 * where it is not there.
 */
export async function trinoServer({ tell = () => {}, signal }: ServerOptions = {}): Promise<string> {
  if (existsSync(unpacked)) return unpacked;
  if (!existsSync(archive)) {
    tell(`Fetching the Trino server ${trinoVersion} from Maven Central into ${repository} (821 MB) …`);
    await fetchArchive(signal);
  }
  tell(`Unpacking the Trino server into ${unpacked} (0.5 GB) …`);
  await unpack(signal);
  return unpacked;
}

async function fetchArchive(signal?: AbortSignal): Promise<void> {
  const artifact = `io.trino:trino-server:${trinoVersion}:tar.gz`;
  const code = await run(
    "mvn",
    [
      "--batch-mode",
      "--no-transfer-progress",
      "--quiet",
      `-Dmaven.repo.local=${repository}`,
      "dependency:get",
      `-Dartifact=${artifact}`,
      "-Dtransitive=false",
    ],
    signal,
  );
  if (code === 0 && existsSync(archive)) return;
  const address = `${central}/io/trino/trino-server/${trinoVersion}/${name}.tar.gz`;
  throw new Error(
    code === null
      ? `Maven (mvn) is not installed, which would fetch the Trino server. Install it, or put ${address} at ${archive}.`
      : `Maven could not fetch ${artifact}; what it says stands above. Or put ${address} at ${archive}.`,
  );
}

// Beside its place and renamed once it is whole: what was stopped half-way must not pass for a server.
async function unpack(signal?: AbortSignal): Promise<void> {
  await mkdir(dirname(unpacked), { recursive: true });
  const beside = await mkdtemp(`${unpacked}.part-`);
  try {
    const code = await run("tar", ["-xzf", archive, "-C", beside], signal);
    if (code !== 0) throw new Error(`${archive} cannot be unpacked. Delete it, and it is fetched again.`);
    // Only now: the archive's files are links to one another, across the connectors.
    for (const plugin of await readdir(join(beside, name, "plugin"))) {
      if (!plugins.includes(plugin)) await rm(join(beside, name, "plugin", plugin), { recursive: true });
    }
    await rename(join(beside, name), unpacked).catch((error: unknown) => {
      // Somebody else was quicker.
      if (!existsSync(unpacked)) throw error;
    });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** The exit code; null where there is no such program. */
async function run(program: string, words: readonly string[], signal?: AbortSignal): Promise<number | null> {
  const code = await new Promise<number | null>((resolve) => {
    const child = spawn(program, words, { stdio: ["ignore", "inherit", "inherit"] });
    const stop = () => child.kill();
    signal?.addEventListener("abort", stop);
    child.on("error", () => resolve(null));
    child.on("close", (code) => {
      signal?.removeEventListener("abort", stop);
      resolve(code ?? 1);
    });
  });
  signal?.throwIfAborted();
  return code;
}
