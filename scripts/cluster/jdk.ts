import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** The oldest Java that Trino 476 runs on. */
export const oldestJdk = 24;

/** The major version that `java -version` says; null where it says none. */
export function majorVersion(said: string): number | null {
  const [, major] = /version "(?:1\.)?(\d+)/.exec(said) ?? [];
  return major === undefined ? null : Number(major);
}

async function versionOf(home: string): Promise<number | null> {
  try {
    // It speaks on standard error.
    const { stderr } = await promisify(execFile)(join(home, "bin/java"), ["-version"]);
    return majorVersion(stderr);
  } catch {
    return null;
  }
}

/** Where systems keep their JDKs: a folder of them, and what stands between its name and the JDK. */
const shelves = [
  ["/usr/lib/jvm", ""],
  ["/Library/Java/JavaVirtualMachines", "Contents/Home"],
  [join(homedir(), ".sdkman/candidates/java"), ""],
] as const;

async function onShelves(): Promise<string[]> {
  const homes = shelves.map(async ([shelf, inside]) =>
    (await readdir(shelf).catch(() => [])).sort().map((name) => join(shelf, name, inside)),
  );
  return (await Promise.all(homes)).flat();
}

export interface JdkPlaces {
  /** Default: the environment's, of which KEEPWORTH_JDK and JAVA_HOME are read. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Default: those where systems keep them. */
  readonly others?: readonly string[];
  /** Default: what `bin/java -version` says. */
  readonly version?: (home: string) => Promise<number | null>;
}

/**
 * The home of a JDK that is new enough: KEEPWORTH_JDK, else JAVA_HOME, else the first of the system's.
 *
 * @throws where there is none, with what to install; where KEEPWORTH_JDK is none
 */
export async function findJdk({
  env = process.env,
  others,
  version = versionOf,
}: JdkPlaces = {}): Promise<string> {
  const named = env["KEEPWORTH_JDK"];
  if (named) {
    const major = await version(named);
    if (major !== null && major >= oldestJdk) return named;
    throw new Error(
      `KEEPWORTH_JDK is ${named}: ${major === null ? "there is no Java" : `that is Java ${major}`}, and Trino needs ${oldestJdk} or newer.`,
    );
  }
  const old: string[] = [];
  const homes = env["JAVA_HOME"] ? [env["JAVA_HOME"]] : [];
  for (const home of [...homes, ...(others ?? (await onShelves()))]) {
    const major = await version(home);
    if (major !== null && major >= oldestJdk) return home;
    if (major !== null) old.push(`${home} is Java ${major}`);
  }
  throw new Error(
    `Trino needs Java ${oldestJdk} or newer${old.length > 0 ? ` (${old.join(", ")})` : ""}. Install one, e.g. Temurin 25 (https://adoptium.net), and set KEEPWORTH_JDK to its folder.`,
  );
}
