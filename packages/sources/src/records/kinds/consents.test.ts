import { describe, expect, it } from "vitest";
import { issueCounts, makeKit, now } from "../../../test/kit.ts";
import { bringRecords } from "../../../test/records.ts";

const all =
  "SELECT customer_id AS who, channel, purpose, given_at AS given, withdrawn_at AS withdrawn FROM consents ORDER BY ALL";
const today = now.toISOString().slice(0, 10);

describe("consents", () => {
  it("are yes or no on a day, in the channel that the header names", async () => {
    await using kit = await makeKit();
    await bringRecords(
      kit,
      "customer_id,Email consent,date\nC1,yes,2026-01-02\nC2,unsubscribed,2026-02-03\n",
    );
    expect(await kit.rows(all)).toEqual([
      { who: "C1", channel: "email", purpose: "all", given: "2026-01-02", withdrawn: null },
      { who: "C2", channel: "email", purpose: "all", given: null, withdrawn: "2026-02-03" },
    ]);
  });

  it("without a day hold from the day of the import, and are listed", async () => {
    await using kit = await makeKit();
    const answer = await bringRecords(kit, "customer_id,opted out\nC1,yes\nC2,no\nC3,\n", { as: "consents" });
    expect(issueCounts(answer)).toEqual({ "refused value.missing": 1, "changed consent.undated": 2 });
    expect(await kit.rows(all)).toEqual([
      { who: "C1", channel: "all", purpose: "all", given: null, withdrawn: today },
      { who: "C2", channel: "all", purpose: "all", given: today, withdrawn: null },
    ]);
  });

  it("are taken back by a list of those who unsubscribed, known by e-mail address", async () => {
    await using kit = await makeKit();
    await kit.bring("customer_id,email,date,amount\nC7,customer-00007@example.com,2026-01-02,10\n");
    await bringRecords(kit, "Email Address,UNSUB_TIME\ncustomer-00007@example.com,2026-02-03 10:11:12\n");
    await bringRecords(kit, "mail,when\ncustomer-00007@example.com,2026-03-04\n", {
      name: "sms.csv",
      as: "consents",
      mapping: { withdrawn_at: "when" },
    });
    expect(await kit.rows(all)).toEqual([
      { who: "C7", channel: "all", purpose: "all", given: null, withdrawn: "2026-03-04" },
    ]);
  });

  it("are what was decided last, whatever the order of rows or files", async () => {
    await using kit = await makeKit();
    const head = "customer_id,channel,opt-in date,opt-out date";
    const log = await bringRecords(
      kit,
      `${head}\nC1,e-mail,2026-05-01,\nC1,newsletter,,2026-03-01\nC1,email,2025-01-01,\nC1,sms,2025-01-01,\n`,
    );
    expect(log.quality).toMatchObject({ rows: 4, kept: 2, merged: 2 });
    const old = await bringRecords(kit, `${head}\nC1,email,,2025-02-01\nC2,phone,,2025-02-01\n`, {
      name: "old.csv",
    });
    expect(issueCounts(old)).toEqual({ "merged record.known": 1 });
    const later = await bringRecords(kit, `${head}\nC1,email,,2026-06-01\n`, { name: "later.csv" });
    expect(issueCounts(later)).toEqual({ "merged record.updated": 1 });
    expect(await kit.rows(all)).toEqual([
      { who: "C1", channel: "email", purpose: "all", given: "2026-05-01", withdrawn: "2026-06-01" },
      { who: "C1", channel: "sms", purpose: "all", given: "2025-01-01", withdrawn: null },
      { who: "C2", channel: "phone", purpose: "all", given: null, withdrawn: "2025-02-01" },
    ]);
  });
});
