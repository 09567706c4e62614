import { expect, it } from "vitest";
import { batchesOf } from "./batches.ts";
import { nothingSaid } from "./reading.ts";

it("imports together what speaks for itself, and by itself what something was said of", () => {
  const files = ["a", "b", "c"].map((key) => ({ key, upload: `upload of ${key}` }));
  const said = { a: nothingSaid, b: { ...nothingSaid, as: "costs", mapping: { day: "when" } } };
  expect(batchesOf(files, said, { dataset: "shop", currency: "EUR" })).toEqual([
    { keys: ["a", "c"], body: { dataset: "shop", currency: "EUR", uploads: ["upload of a", "upload of c"] } },
    {
      keys: ["b"],
      body: {
        dataset: "shop",
        currency: "EUR",
        as: "costs",
        mapping: { day: "when" },
        uploads: ["upload of b"],
      },
    },
  ]);
  expect(batchesOf([], {}, {})).toEqual([]);
});
