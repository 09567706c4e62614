import { raw } from "@keepworth/warehouse";
import { describe, expect, it } from "vitest";
import { makeKit } from "../../test/kit.ts";
import { withoutContacts } from "./personal.ts";

describe("free text", () => {
  const { text } = withoutContacts(raw("t"));
  const read = async (texts: readonly string[]) => {
    await using kit = await makeKit();
    const rows = texts.map((one, i) => `(${i}, '${one}')`).join(", ");
    return (await kit.rows(`SELECT ${text} AS kept FROM (VALUES ${rows}) v(i, t) ORDER BY i`)).map(
      ({ kept }) => kept,
    );
  };

  it("loses e-mail addresses and phone numbers, however they are written", async () => {
    const texts = [
      "call 0170 1234567 first",
      "tel.: +49 (0)30 123456-78",
      "Coffee, 0048 600 123 456",
      "8 (912) 345-67-89 Renewal",
      "Renewal 600 123 456",
      "Renewal (555) 123-4567, spring",
      "تماس ۰۹۱۲ ۳۴۵ ۶۷۸۹",
      "070-123 45 67",
      "ask customer-00001@example.com or 01701234567",
    ];
    expect(await read(texts)).toEqual([
      "call … first",
      "tel.: …",
      "Coffee, …",
      "… Renewal",
      "Renewal …",
      "Renewal …, spring",
      "تماس …",
      null,
      "ask … or …",
    ]);
  });

  it("keeps days, amounts, years and numbers of orders", async () => {
    const texts = [
      "from 01.02.2026 to 31.12.2026",
      "2026-02-01 renewal",
      "offer ORD-0012345678",
      "1 234,50 EUR a year",
      "250 kg in 2026",
      "05/06/2026",
    ];
    expect(await read(texts)).toEqual(texts);
  });
});
