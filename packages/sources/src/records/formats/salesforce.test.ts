import { raw } from "@keepworth/warehouse";
import { describe, expect, it } from "vitest";
import { issueCounts, makeKit, now } from "../../../test/kit.ts";
import { importRecords, type AnyImportOptions } from "../importRecords.ts";
import { longId } from "./salesforce.ts";

async function bring(
  kit: Awaited<ReturnType<typeof makeKit>>,
  text: string,
  { name = "salesforce.csv", ...options }: Partial<AnyImportOptions> & { readonly name?: string } = {},
) {
  return importRecords(kit.warehouse, await kit.file(name, text), { importedAt: now, ...options });
}

describe("Salesforce's ids", () => {
  it.each([
    // Capital letters of each five, read as bits from the first: 01000 is I, 00000 A, 11100 H, 00011 Y, 11111 5.
    ["001D000000IRFma", "001D000000IRFmaIAH"],
    ["001D000000IRFmaIAH", "001D000000IRFmaIAH"],
    ["001AAAAAAAAAAAA", "001AAAAAAAAAAAAY55"],
    ["RoastersCompany", "RoastersCompany"],
  ])("are the same short and long: %s", async (id, long) => {
    await using kit = await makeKit();
    const { text } = longId(raw("id"));
    expect(await kit.rows(`SELECT ${text} AS long FROM (SELECT '${id}' AS id)`)).toEqual([{ long }]);
  });
});

describe("Salesforce's opportunities", () => {
  const headers =
    "Id,IsDeleted,Name,AccountId,Amount,CloseDate,StageName,IsClosed,IsWon,Probability,LeadSource,OwnerId,CreatedDate";

  it("are read with probabilities of a hundred", async () => {
    await using kit = await makeKit();
    const answer = await bring(
      kit,
      `${headers}
0065g00000A1aaaAAA,false,Deal A,0015g00000B1aaaAAA,1200.50,2026-12-31,Negotiation,false,false,75,Web,0055g00000C1aaaAAA,2026-09-01T08:00:00.000+0000
0065g00000A1aabAAA,false,Deal B,0015g00000B1aaaAAA,800,2026-05-31,Closed Won,true,true,100,Web,0055g00000C1aaaAAA,2026-02-01T08:00:00.000+0000
0065g00000A1aacAAA,false,Deal C,0015g00000B1aabAAA,,2026-06-30,Closed Lost,true,false,0,,0055g00000C1aaaAAA,2026-03-01T08:00:00.000+0000
0065g00000A1aadAAA,true,Deal D,0015g00000B1aabAAA,5,2026-06-30,Prospecting,false,false,12.5,,0055g00000C1aaaAAA,2026-03-01T08:00:00.000+0000
`,
    );
    expect(answer).toMatchObject({ kind: "opportunities", format: "salesforce" });
    expect(issueCounts(answer)).toEqual({ "refused record.deleted": 1 });
    expect(
      await kit.rows(
        "SELECT name, account_id, amount, stage, probability, channel, created_at, expected_close, closed_at, status FROM opportunities ORDER BY name",
      ),
    ).toEqual([
      {
        name: "Deal A",
        account_id: "0015g00000B1aaaAAA",
        amount: 1200.5,
        stage: "Negotiation",
        probability: 0.75,
        channel: "Web",
        created_at: "2026-09-01",
        expected_close: "2026-12-31",
        closed_at: null,
        status: "open",
      },
      expect.objectContaining({ name: "Deal B", status: "won", probability: 1, closed_at: "2026-05-31" }),
      expect.objectContaining({ name: "Deal C", status: "lost", probability: 0, amount: null }),
    ]);
  });

  it("may have had their probabilities made into shares", async () => {
    await using kit = await makeKit();
    await bring(kit, "Id,Name,CloseDate,StageName,Probability\nA1,Deal,2026-12-31,Prospecting,0.25\n");
    expect(await kit.rows("SELECT probability FROM opportunities")).toEqual([{ probability: 0.25 }]);
  });

  it("of a report, with ids in their short form, are those of an export", async () => {
    await using kit = await makeKit();
    await bring(
      kit,
      `${headers}\n0065g00000A1aaaAAB,false,Deal,,10,2026-12-31,Negotiation,false,false,75,,,\n`,
    );
    const answer = await bring(
      kit,
      "Opportunity ID,Opportunity Name,Stage,Close Date,Amount,Probability (%),Opportunity Owner\n0065g00000A1aaa,Deal,Closed Won,2026-11-01,12,100,Owner One\n",
      { name: "report.csv" },
    );
    const rows = await kit.rows("SELECT opportunity_id, status, amount FROM opportunities");
    expect(issueCounts(answer)).toEqual({ "merged record.updated": 1 });
    expect(rows).toMatchObject([{ status: "won", amount: 12 }]);
  });

  it("mean by a stage what the settings say, whatever Salesforce says", async () => {
    await using kit = await makeKit();
    await bring(kit, `${headers}\nA1,false,Deal,,10,2026-12-31,On ice,false,false,75,,,2026-01-01\n`, {
      stages: { "On ice": { status: "lost" } },
    });
    expect(await kit.rows("SELECT status, probability FROM opportunities")).toEqual([
      { status: "lost", probability: 0 },
    ]);
  });
});

describe("Deals of a report without their ids", () => {
  const report = `Opportunity Name,Account Name,Amount,Close Date,Stage,Probability (%),Created Date
Renewal,Roasters,100,2026-12-01,Negotiation,50,2026-09-01
Renewal,Grinders,200,2026-12-01,Negotiation,50,2026-09-01
Renewal,Grinders,400,2026-12-01,Negotiation,50,2026-10-01
Renewal,Grinders,800,2026-12-01,Negotiation,50,2026-10-01
`;

  it("are deals of their own where account or day differ, or else by their count", async () => {
    await using kit = await makeKit();
    const answer = await bring(kit, report);
    expect(answer.quality).toMatchObject({ rows: 4, kept: 4, merged: 0 });
    const amounts = "SELECT amount FROM opportunities ORDER BY amount";
    expect(await kit.rows(amounts)).toEqual([100, 200, 400, 800].map((amount) => ({ amount })));
    const later = await bring(kit, report.replace(",800,", ",850,"), { name: "later.csv" });
    expect(issueCounts(later)).toEqual({ "merged record.known": 3, "merged record.updated": 1 });
    expect(await kit.rows(amounts)).toEqual([100, 200, 400, 850].map((amount) => ({ amount })));
  });
});

describe("Salesforce's contacts, accounts and leads", () => {
  it("are customers under their account", async () => {
    await using kit = await makeKit();
    await bring(
      kit,
      "Id,AccountId,LastName,FirstName,Email,MailingCountry,LeadSource,OwnerId,CreatedDate\n003A,001A,One,Customer,customer-00001@example.com,Poland,Web,005A,2025-01-01T00:00:00Z\n",
      { name: "contacts.csv" },
    );
    const answer = await bring(
      kit,
      "Id,Name,Type,ParentId,BillingCountry,Industry,OwnerId,CreatedDate,AccountSource\n001A,Roasters Ltd,Customer,,Poland,Retail,005A,2024-01-01T00:00:00Z,Fair\n",
      { name: "accounts.csv" },
    );
    expect(answer).toMatchObject({ kind: "customers", format: "salesforce" });
    expect(
      await kit.rows(
        "SELECT customer_id, account_id, owner, country, channel, acquired_at FROM customers ORDER BY customer_id",
      ),
    ).toEqual([
      {
        customer_id: "001A",
        account_id: "001A",
        owner: "005A",
        country: "Poland",
        channel: "Fair",
        acquired_at: "2024-01-01",
      },
      {
        customer_id: "003A",
        account_id: "001A",
        owner: "005A",
        country: "Poland",
        channel: "Web",
        acquired_at: "2025-01-01",
      },
    ]);
  });

  it("become customers when a lead is converted, and keep nothing of who it is before", async () => {
    await using kit = await makeKit();
    const answer = await bring(
      kit,
      `Id,LastName,FirstName,Name,Company,Email,Status,LeadSource,OwnerId,IsConverted,ConvertedDate,ConvertedAccountId,ConvertedContactId,CreatedDate
00QA,One,Customer,Customer One,Roasters Ltd,customer-00001@example.com,Qualified,Web,005A,true,2026-03-01,001A,003A,2026-01-01T00:00:00Z
00QB,Two,Customer,Customer Two,Bakers Ltd,customer-00002@example.com,Open,Fair,005A,false,,,,2026-02-01T00:00:00Z
`,
    );
    expect(answer).toMatchObject({ kind: "leads", format: "salesforce" });
    expect(
      await kit.rows(
        "SELECT lead_id, name, account_id, channel, created_at, converted_at, customer_id, status FROM leads ORDER BY lead_id",
      ),
    ).toEqual([
      {
        lead_id: "00QA",
        name: "Roasters Ltd",
        account_id: "001A",
        channel: "Web",
        created_at: "2026-01-01",
        converted_at: "2026-03-01",
        customer_id: "003A",
        status: "Qualified",
      },
      {
        lead_id: "00QB",
        name: "Bakers Ltd",
        account_id: null,
        channel: "Fair",
        created_at: "2026-02-01",
        converted_at: null,
        customer_id: null,
        status: "Open",
      },
    ]);
    expect(await kit.rows("SELECT name, email FROM contacts")).toEqual([
      { name: "Customer One", email: "customer-00001@example.com" },
    ]);
  });
});
