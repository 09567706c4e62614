import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { testFolder } from "../../test/folder.ts";
import { customers, importInto, open, renewals, run, undoImport } from "../index.ts";

const inFolder = testFolder();
const now = new Date("2026-11-01T12:00:00Z");

async function file(name: string, lines: readonly string[]): Promise<string> {
  await writeFile(inFolder(name), `${lines.join("\n")}\n`);
  return inFolder(name);
}

/** Orders of thirty customers over a year. */
const orders = () =>
  file("orders.csv", [
    "order_id,customer_id,date,amount",
    ...Array.from({ length: 90 }, (_, i) => {
      const day = new Date(Date.UTC(2025, 0, 1 + ((i * 37) % 360))).toISOString().slice(0, 10);
      return `${i + 1},C${i % 30},${day},${10 + (i % 7)}`;
    }),
  ]);

const subscriptions = () =>
  file("subscriptions.csv", [
    "subscription_id,customer_id,plan,amount,interval,started_at",
    "S1,C1,Monthly,10,month,2026-01-05",
    "S2,C2,Monthly,10,month,2026-02-05",
  ]);

describe("a question about a run that is not there", () => {
  it("says that a dataset is not there, and which are", async () => {
    await using k = await open(":memory:");
    await importInto(k, [await orders()], { now, dataset: "shop" });
    await importInto(k, [await subscriptions()], { now, dataset: "club" });
    await expect(customers(k, { dataset: "nosuch" }).next()).rejects.toMatchObject({
      code: "dataset.missing",
      details: { dataset: "nosuch", known: ["club", "shop"] },
    });
  });

  it("says that orders are not valued yet, of the dataset with orders where none was named", async () => {
    await using k = await open(":memory:");
    await importInto(k, [await subscriptions()], { now, dataset: "club" });
    await importInto(k, [await orders()], { now, dataset: "shop" });
    const told = { code: "run.none", details: { dataset: "shop" } };
    await expect(customers(k).next()).rejects.toMatchObject(told);
    await expect(customers(k, { dataset: "shop" }).next()).rejects.toMatchObject(told);
  });

  it("points a dataset of subscriptions alone to the questions that it can answer", async () => {
    await using k = await open(":memory:");
    await importInto(k, [await subscriptions()], { now, dataset: "club" });
    await expect(customers(k).next()).rejects.toMatchObject({
      code: "run.subscriptionsOnly",
      details: { dataset: "club" },
    });
    expect((await renewals(k, { dataset: "club" })).total.renewals).toBe(2);
  });

  it("says of an empty database, and of one whose imports were undone, that there are no orders", async () => {
    await using k = await open(":memory:");
    await expect(customers(k).next()).rejects.toMatchObject({ code: "dataset.empty" });
    await importInto(k, [await orders()], { now });
    await undoImport(k, 1);
    await expect(customers(k).next()).rejects.toMatchObject({ code: "dataset.empty" });
  });

  it("says of a number that no such run is there, whatever else is", async () => {
    await using k = await open(":memory:");
    const running = run(k, { files: [await orders()], now });
    while (!(await running.next()).done);
    await expect(customers(k, { run: 7 }).next()).rejects.toMatchObject({ code: "run.missing" });
    await expect(customers(k, { run: 1, dataset: "other" }).next()).rejects.toMatchObject({
      code: "run.missing",
    });
  });
});
