import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as models from "./index.ts";

const exported: Record<string, unknown> = { ...models };
const docs = fileURLToPath(new URL("../../../docs/", import.meta.url));
const pages = [
  ...readdirSync(`${docs}models`)
    .filter((name) => name.endsWith(".md"))
    .map((name) => `models/${name}`),
  "method/posterior.md",
  "method/real-shops.md",
  "reference/library.md",
];

/** Runs an example with what it imports, and returns what each console.log gave and what its comment promises. */
function run(example: string): { got: unknown; promised: string }[] {
  const names = /import \{([^}]*)\} from "@keepworth\/models";/
    .exec(example)![1]!
    .split(",")
    .map((name) => name.trim());
  const promised = Array.from(example.matchAll(/^ *console\.log\(.*\); \/\/ (.*)$/gm), (match) => match[1]!);
  const got: unknown[] = [];
  const body = example.replaceAll(/^import .*$/gm, "");
  const execute = new Function("console", ...names, body) as (...values: unknown[]) => void;
  execute({ log: (value: unknown) => got.push(value) }, ...names.map((name) => exported[name]));
  expect(got.length).toBe(promised.length);
  return got.map((value, i) => ({ got: value, promised: promised[i]! }));
}

describe("the examples of the pages about models", () => {
  for (const page of pages) {
    const examples = Array.from(
      readFileSync(docs + page, "utf8").matchAll(/```js\n([^]*?)```/g),
      (match) => match[1]!,
    );
    it.runIf(examples.length > 0)(`give what they promise: ${page}`, () => {
      for (const example of examples) {
        for (const { got, promised } of run(example)) {
          const digits = promised.split(".")[1]?.length ?? 0;
          expect(typeof got === "number" ? got.toFixed(digits) : String(got)).toBe(promised);
        }
      }
    });
  }
});
