import { writeFile } from "node:fs/promises";
import { runs } from "@keepworth/engine";
import { expect, it } from "vitest";
import { testFolder } from "../../engine/test/folder.ts";
import { orders } from "../test/upload.ts";
import { openHouse } from "./house.ts";

const path = testFolder();

it("calls a run that was published done, whatever becomes of what is cleared away after it", async () => {
  await writeFile(path("orders.csv"), orders());
  await using house = await openHouse(":memory:");
  const done = async () => {
    throw new Error("The disk is gone.");
  };
  const input = { files: [path("orders.csv")], currency: "EUR" };
  const job = house.jobs.start("run", input, { settings: house.settings(), by: null, done });
  await new Promise<void>((resolve) =>
    house.jobs.follow(job.id, ({ finishedAt }) => finishedAt !== null && resolve()),
  );
  expect(job).toMatchObject({ status: "done", error: null, result: { id: 1 } });
  expect(await house.light((k) => runs(k))).toMatchObject([{ id: 1, status: "published" }]);
});
