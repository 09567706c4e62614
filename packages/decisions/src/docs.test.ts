import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as decisions from "./index.ts";

const page = readFileSync(new URL("../../../docs/reference/library.md", import.meta.url), "utf8");
const section = /## Economics\n([^]*?)\n## /.exec(page)![1]!;
const exported: Record<string, unknown> = { ...decisions };

describe("the library's page on economics", () => {
  it("lists functions that there are", () => {
    const rows = section
      .split("\n")
      .filter((line) => line.startsWith("| ") && !line.startsWith("| question"));
    const names = rows.flatMap((row) => Array.from(row.matchAll(/`(\w+)`/g), (match) => match[1]!));
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => typeof exported[name] !== "function")).toEqual([]);
  });

  it("gives an example that gives what it promises", () => {
    const example = /```ts\n([^]*?)```/.exec(section)![1]!;
    const names = /import \{([^}]*)\}/
      .exec(example)![1]!
      .split(",")
      .map((name) => name.trim());
    const promised = Array.from(example.matchAll(/\/\/ (.*)$/gm), (match) => match[1]!);
    const got: number[] = [];
    const execute = new Function("console", ...names, example.replaceAll(/^import .*$/gm, "")) as (
      ...values: unknown[]
    ) => void;
    execute({ log: (value: number) => got.push(value) }, ...names.map((name) => exported[name]));
    expect(promised).toHaveLength(3);
    expect(got.map((value, i) => value.toFixed(promised[i]!.split(".")[1]?.length ?? 0))).toEqual(promised);
  });
});
