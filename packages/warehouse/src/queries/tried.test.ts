import { readdir, readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import * as queries from "./index.ts";

it("tries every query on every engine", async () => {
  const files = (await readdir(import.meta.dirname)).filter((name) => name.endsWith(".test.ts"));
  const texts = await Promise.all(files.map((name) => readFile(`${import.meta.dirname}/${name}`, "utf8")));
  const tried = texts.filter((text) => text.includes(".each(engines)")).join("\n");
  const functions = Object.entries(queries).filter(([, value]) => typeof value === "function");
  const missing = functions.filter(
    ([name]) => !new RegExp(String.raw`\bqueries\s*\.\s*${name}\b|[^.\w]${name}\(`).test(tried),
  );
  expect(missing.map(([name]) => name)).toEqual([]);
});
