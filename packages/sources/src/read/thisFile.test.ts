import { mkdir, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { makeKit, type Kit } from "../../test/kit.ts";
import { preview } from "../preview.ts";

/** A name that is a pattern, and another file that the pattern would match. */
const names = [
  ["orders *", "orders 2"],
  ["orders ?", "orders 2"],
  ["orders [2025]", "orders 2"],
  ["shop [a-c]/orders", "shop b/orders"],
  ["**", "orders"],
] as const;

const rows = (n: number) =>
  Array.from({ length: n }, (_, i) => ({
    order_id: i + 1,
    customer_id: `C${i}`,
    date: "2025-01-02",
    amount: 10,
  }));
const csv = (n: number) =>
  ["order_id,customer_id,date,amount", ...rows(n).map((row) => Object.values(row).join())].join("\n");

const forms: Record<string, (kit: Kit, path: string, n: number) => Promise<unknown>> = {
  csv: (_, path, n) => writeFile(path, csv(n)),
  "csv.gz": (_, path, n) => writeFile(path, gzipSync(csv(n))),
  json: (_, path, n) => writeFile(path, JSON.stringify(rows(n))),
  jsonl: (_, path, n) =>
    writeFile(
      path,
      rows(n)
        .map((row) => JSON.stringify(row))
        .join("\n"),
    ),
  parquet: (kit, path, n) =>
    kit.rows(
      `COPY (SELECT i AS order_id, 'C' || i AS customer_id, DATE '2025-01-02' AS date, 10.0 AS amount FROM range(${n}) AS t (i)) TO '${path}'`,
    ),
};

describe.each(Object.keys(forms))("a file %s whose name is a pattern", (form) => {
  it.each(names)("is read itself: %s, not %s", async (name, other) => {
    await using kit = await makeKit();
    const [path, decoy] = [name, other].map((one) => `${kit.folder}/${one}.${form}`) as [string, string];
    for (const folder of ["shop [a-c]", "shop b"]) await mkdir(`${kit.folder}/${folder}`);
    await forms[form]!(kit, path, 3);
    await forms[form]!(kit, decoy, 7);
    expect((await preview(kit.warehouse, path)).samples).toHaveLength(3);
    const { quality } = await kit.bring({ path });
    expect(quality).toMatchObject({ rows: 3, kept: 3, refused: 0 });
    if (form !== "parquet") return;
    await using again = await makeKit();
    expect((await again.bring({ path }, { inPlace: true })).quality).toMatchObject({ rows: 3, kept: 3 });
  });
});
