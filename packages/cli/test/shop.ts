import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { open, run, writeDemoShop } from "@keepworth/engine";
import { keepworth } from "../src/keepworth.ts";

/** Enough for a run and for something to do this week. */
const kinds: readonly string[] = ["orders", "subscriptions"];

/** A small shop in `folder`: its files in `demo`, and `shop.duckdb` with one run. */
export async function makeShop(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { files } = await writeDemoShop(join(folder, "demo"), { customers: 200 });
  await using shop = await open(join(folder, "shop.duckdb"), { create: true });
  const records = files
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ file }) => join(folder, "demo", file));
  const running = run(shop, {
    files: records,
    dataset: "demo",
    model: "bg-nbd",
    now: new Date("2026-11-01T12:00:00Z"),
  });
  for (let next = await running.next(); !next.done; next = await running.next());
}

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly notes: string;
}

/**
 * Gives a command in a folder, as somebody there would, about the shop in it.
 *
 * @param heard  told of each part of the result when it is written
 */
export async function command(
  folder: string,
  words: readonly string[],
  heard: (text: string) => void = () => {},
): Promise<Said> {
  let out = "";
  let notes = "";
  const terminal = {
    columns: 80,
    colour: false,
    live: false,
    attended: false,
    async write(text: string | Uint8Array) {
      const part = typeof text === "string" ? text : new TextDecoder().decode(text);
      out += part;
      heard(part);
      return true;
    },
    note(text: string) {
      notes += text;
    },
    ask: () => Promise.reject(new Error("Nobody is there to be asked.")),
  };
  const before = process.cwd();
  process.chdir(folder);
  try {
    const db = words.includes("--db") ? [] : ["--db", "shop.duckdb"];
    const code = await keepworth([...words, ...db], { terminal, env: { LANG: "C" } });
    return { code, out, notes };
  } finally {
    process.chdir(before);
  }
}
