import { describe, expect, it } from "vitest";
import { workbookOf, zipOf } from "../../test/archive.ts";
import { makeKit } from "../../test/kit.ts";

const csv = "customer,date,amount\nA,2025-01-02,10\nB,2025-01-03,20.5\n";
const expected = [
  { customer_id: "A", day: "2025-01-02", revenue: 10 },
  { customer_id: "B", day: "2025-01-03", revenue: 20.5 },
];
const shown = "SELECT customer_id, day, revenue FROM orders ORDER BY day";

describe("packed files", () => {
  it("reads the one file in a zip archive, folders and macOS's additions aside", async () => {
    await using kit = await makeKit();
    const path = await kit.file(
      "orders.zip",
      zipOf({ "export/": "", "export/orders.csv": csv, "__MACOSX/._orders.csv": "x" }),
    );
    expect((await kit.bring({ path })).notes["container"]).toBe("zip");
    expect(await kit.rows(shown)).toEqual(expected);
  });

  it("refuses an archive of several files, and names them", async () => {
    await using kit = await makeKit();
    const path = await kit.file("orders.zip", zipOf({ "a.csv": csv, "b.csv": csv }));
    await expect(kit.bring({ path })).rejects.toMatchObject({
      code: "file.archive",
      details: { path, members: ["a.csv", "b.csv"] },
    });
  });

  it("refuses a damaged archive", async () => {
    await using kit = await makeKit();
    const path = await kit.file("orders.zip", zipOf({ "a.csv": csv }).subarray(0, 60));
    await expect(kit.bring({ path })).rejects.toMatchObject({ code: "file.archive", details: { path } });
  });

  it("names the archive, not what was unpacked of it, when there is something wrong inside", async () => {
    await using kit = await makeKit();
    const path = await kit.file("orders.zip", zipOf({ "a.pdf": "%PDF-1.7" }));
    await expect(kit.bring({ path })).rejects.toMatchObject({
      code: "file.unknown",
      details: { path, found: "pdf" },
    });
  });

  it("reads the first sheet of a workbook", async () => {
    await using kit = await makeKit();
    // Day 45659 of Excel is 2 January 2025.
    const book = workbookOf([
      ["Customer", "Order date", "Amount"],
      ["A", { day: 45_659 }, 10],
      ["B", { day: 45_660 }, 20.5],
    ]);
    const path = await kit.file("orders.xlsx", book);
    expect((await kit.bring({ path })).notes).toMatchObject({ container: "xlsx", dateStyle: "iso" });
    expect(await kit.rows(shown)).toEqual(expected);
  });
});
