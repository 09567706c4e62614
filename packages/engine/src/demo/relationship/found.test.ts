import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoShop } from "../../../test/demoShop.ts";
import { effects, type EffectEvent, type Keepworth } from "../../index.ts";

const page = new URL("../../../../../docs/guide/demo.md", import.meta.url);

const euros = (value: number, sign = value < 0 ? "−" : "") => `${sign}€${Math.abs(value).toFixed(2)}`;

describe("the table of what is found in the demo", () => {
  let demo: Keepworth;
  let text: string;
  beforeAll(async () => {
    demo = await demoShop({ customers: 5000 });
    text = await readFile(page, "utf8");
  }, 120_000);
  afterAll(() => demo.close());

  it.each<[EffectEvent, string?]>([
    ["late-delivery"],
    ["education"],
    ["complaint"],
    ["return"],
    ["low-score"],
    ["joining"],
    ["usage"],
    ["question", "bot"],
  ])("says what effects finds of %s %s", async (event, group) => {
    const answer = await effects(demo, { event, horizon: 365, ...(group ? { by: "channel" } : {}) });
    const found = group ? answer.groups.find((one) => one.group === group) : answer.effect;
    const { value, low, high } = found!.difference;
    const row = text.split("\n").find((line) => line.includes(`(\`${event}`))!;
    expect(row).toContain(`| ${euros(value, value < 0 ? "−" : "+")} | ${euros(low)} to ${euros(high)} |`);
  });
});
