import { describe, expect, it } from "vitest";
import { makeKit, now, type Kit } from "../../test/kit.ts";
import { importRecords, type AnyImportOptions } from "./importRecords.ts";

async function bring(
  kit: Kit,
  text: string | Uint8Array,
  options: Partial<AnyImportOptions> & { name?: string } = {},
) {
  const { name = "records.csv", ...rest } = options;
  return importRecords(kit.warehouse, await kit.file(name, text), { importedAt: now, ...rest });
}

describe("importRecords", () => {
  it("reads costs", async () => {
    await using kit = await makeKit();
    const one = await bring(
      kit,
      "customer_id,channel,day,kind,amount,note\n,search,2026-01-31,acquisition,1200.50,\nC1,,2026-02-03,support,12,call\n",
    );
    expect(one.kind).toBe("costs");
    expect(one.quality).toMatchObject({ rows: 2, kept: 2, merged: 0, refused: 0 });
  });
});
