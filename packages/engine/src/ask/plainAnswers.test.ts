import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { testFolder } from "../../test/folder.ts";
import { runAll } from "../../test/runs.ts";
import { writeSubscriptions } from "../../test/subscriptions.ts";
import {
  acquire,
  budget,
  care,
  churn,
  effects,
  keep,
  loyalty,
  open,
  plan,
  potentials,
  price,
  recommend,
  renewals,
  replace,
  satisfaction,
  segments,
  service,
  thisWeek,
  writeDemo,
  type AnswerAssumption,
} from "../index.ts";

const file = testFolder();

/** Everything in an answer that a program cannot read: its path. */
function unreadable(value: unknown, path = ""): string[] {
  if (value === undefined || value === "") return [`${path}: ${JSON.stringify(value)}`];
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (value === null || typeof value !== "object") return [];
  const parts = Object.entries(value).flatMap(([name, part]) => unreadable(part, `${path}.${name}`));
  const { value: middle, low, high } = value as Record<string, unknown>;
  const figure = [middle, low, high].every((end) => typeof end === "number");
  return figure && (low as number) > (high as number) ? [`${path}: low above high`, ...parts] : parts;
}

/** The names of all fields of an answer, but not those inside of what is named by its content. */
function fields(value: unknown): string[] {
  if (value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) return value.flatMap(fields);
  return Object.entries(value).flatMap(([name, part]) =>
    ["details", "params", "aic"].includes(name) ? [name] : [name, ...fields(part)],
  );
}

describe("the answers about a shop whose customers have no owner, channel or country", () => {
  let answers: Record<string, object>;
  beforeAll(async () => {
    const database = file("shop.duckdb");
    await writeDemo(file("orders.csv"), { customers: 400 });
    await runAll(database, { files: [file("orders.csv")] });
    await using k = await open(database);
    await writeSubscriptions(k, { dataset: "main", customers: 60, until: "2026-06-30" });
    answers = {
      potentials: await potentials(k),
      churn: await churn(k, { by: "country" }),
      renewals: await renewals(k),
      budget: await budget(k, { amount: 200 }),
      plan: await plan(k, { by: "channel" }),
      price: await price(k),
      loyalty: await loyalty(k),
      service: await service(k),
      care: await care(k),
      satisfaction: await satisfaction(k),
      effects: await effects(k, { event: "return" }),
      segments: await segments(k, { by: "owner" }),
      recommend: await recommend(k),
      keep: await keep(k, { by: "country" }),
      replace: await replace(k),
      acquire: await acquire(k),
      actions: await thisWeek(k, { limit: 50 }),
    };
  }, 60_000);

  it("hold neither empty texts nor what is no number, and intervals in order", () => {
    for (const [name, answer] of Object.entries(answers)) expect(unreadable(answer, name)).toEqual([]);
  });

  it("say what is assumed and what is missing in one form, and lengths in days", () => {
    for (const [name, answer] of Object.entries(answers)) {
      const { assumptions = [], missing } = answer as { assumptions?: AnswerAssumption[]; missing: object[] };
      for (const one of assumptions) {
        expect({ name, keys: Object.keys(one) }).toEqual({ name, keys: ["name", "value", "source"] });
        expect(`${name} ${one.name}`).not.toMatch(/ (horizon|within|lead)$/);
        if (one.name.endsWith("Days"))
          expect({ name, type: typeof one.value }).toEqual({ name, type: "number" });
      }
      for (const one of missing)
        expect({ name, keys: Object.keys(one) }).toEqual({ name, keys: ["code", "details"] });
    }
  });

  it("have no field that the reference does not name where it tells of them", async () => {
    const text = await readFile(new URL("../../../../docs/reference/json.md", import.meta.url), "utf8");
    const section = (title: string) => text.split(/^## /m).find((part) => part.startsWith(`${title}\n`))!;
    const shared = section("What the answers below share") + section("run");
    for (const [name, answer] of Object.entries(answers)) {
      const told = new Set(`${shared}${section(name)}`.match(/[A-Za-z0-9]+/g));
      const listed = name === "actions" ? (answer as { rows: object }).rows : answer;
      const untold = [...new Set(fields(listed))].filter((field) => !told.has(field));
      expect({ name, untold }).toEqual({ name, untold: [] });
    }
  });
});
