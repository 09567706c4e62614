import { describe, expect, it } from "vitest";
import { issueCounts, makeKit, now } from "../../../test/kit.ts";
import { importRecords, type AnyImportOptions } from "../importRecords.ts";

type Kit = Awaited<ReturnType<typeof makeKit>>;

async function bring(
  kit: Kit,
  text: string,
  { name = "hubspot.csv", ...options }: Partial<AnyImportOptions> & { readonly name?: string } = {},
) {
  return importRecords(kit.warehouse, await kit.file(name, text), { importedAt: now, ...options });
}

const dealHeaders =
  "Record ID,Deal Name,Amount,Currency,Close Date,Deal Stage,Pipeline,Deal owner,Is Closed Won,Deal probability,Create Date,Associated Company IDs,Associated Contact IDs,Associated Contact";

/** A deal that is open, but for what is said. */
function deal(
  id: number,
  given: Partial<
    Record<
      "amount" | "stage" | "won" | "company" | "contacts" | "names" | "close" | "probability" | "currency",
      string
    >
  > = {},
) {
  const {
    amount = "1000",
    stage = "Presentation",
    won = "false",
    company = "",
    contacts = "",
    names = "",
    close = "2026-12-20 00:00",
    probability = "0.6",
    currency = "EUR",
  } = given;
  return `${id},Deal ${id},${amount},${currency},${close},${stage},Sales,Owner One,${won},${probability},2026-10-01 09:00,${company},${contacts},${names}`;
}

const deals = (...rows: string[]) => `${[dealHeaders, ...rows].join("\n")}\n`;

const contacts = `Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lifecycle Stage,Associated Company IDs,Create Date
101,Customer,One,customer-00001@example.com,,Owner One,customer,9001,2025-02-01 10:00
102,Customer,Two,customer-00002@example.com,,Owner Two,customer,9001,2025-03-01 10:00
103,Customer,Three,customer-00003@example.com,,Owner Two,lead,,2025-04-01 10:00
`;

describe("HubSpot's deals", () => {
  it("are opportunities by their stage, with the day on which they close", async () => {
    await using kit = await makeKit();
    const answer = await bring(
      kit,
      deals(
        deal(1, { company: "9001" }),
        deal(2, { stage: "Closed Won", won: "true", close: "2026-05-01 00:00", probability: "1" }),
        deal(3, { stage: "Closed Lost", close: "2026-06-01 00:00", probability: "0" }),
      ),
    );
    expect(answer).toMatchObject({ kind: "opportunities", format: "hubspot" });
    expect(
      await kit.rows(
        "SELECT opportunity_id, name, account_id, amount, stage, probability, created_at, expected_close, closed_at, status, owner FROM opportunities ORDER BY opportunity_id",
      ),
    ).toEqual([
      {
        opportunity_id: "1",
        name: "Deal 1",
        account_id: "9001",
        amount: 1000,
        stage: "Presentation",
        probability: 0.6,
        created_at: "2026-10-01",
        expected_close: "2026-12-20",
        closed_at: null,
        status: "open",
        owner: "Owner One",
      },
      expect.objectContaining({
        opportunity_id: "2",
        status: "won",
        probability: 1,
        closed_at: "2026-05-01",
      }),
      expect.objectContaining({
        opportunity_id: "3",
        status: "lost",
        probability: 0,
        closed_at: "2026-06-01",
      }),
    ]);
  });

  it("with several contacts are the company's, or split evenly among them: amounts add up to the deal", async () => {
    await using kit = await makeKit();
    await bring(kit, contacts, { name: "contacts.csv" });
    const answer = await bring(
      kit,
      deals(
        deal(1, { company: "9001", contacts: "101;102" }),
        deal(2, { company: "9001", contacts: "102" }),
        deal(3, { contacts: "101;102;103", amount: "100" }),
        deal(4, { contacts: "103" }),
        deal(5),
      ),
    );
    expect(answer.quality).toMatchObject({ rows: 7, kept: 7, refused: 0 });
    expect(
      await kit.rows(
        "SELECT opportunity_id, account_id, customer_id, amount FROM opportunities ORDER BY opportunity_id",
      ),
    ).toEqual([
      { opportunity_id: "1", account_id: "9001", customer_id: null, amount: 1000 },
      { opportunity_id: "2", account_id: "9001", customer_id: "hubspot-102", amount: 1000 },
      { opportunity_id: "3", account_id: null, customer_id: "hubspot-101", amount: 33.33 },
      { opportunity_id: "3/2", account_id: null, customer_id: "hubspot-102", amount: 33.34 },
      { opportunity_id: "3/3", account_id: null, customer_id: "hubspot-103", amount: 33.33 },
      { opportunity_id: "4", account_id: null, customer_id: "hubspot-103", amount: 1000 },
      { opportunity_id: "5", account_id: null, customer_id: null, amount: 1000 },
    ]);
  });

  it("that come once for each contact are not counted more than once", async () => {
    await using kit = await makeKit();
    await bring(
      kit,
      deals(
        deal(1, { contacts: "101", amount: "100" }),
        deal(1, { contacts: "102", amount: "100" }),
        deal(1, { contacts: "102", amount: "100" }),
        deal(2, { company: "9001", contacts: "101", amount: "70" }),
        deal(2, { company: "9001", contacts: "102", amount: "70" }),
      ),
    );
    expect(
      await kit.rows("SELECT opportunity_id, customer_id, amount FROM opportunities ORDER BY opportunity_id"),
    ).toEqual([
      { opportunity_id: "1", customer_id: "hubspot-101", amount: 50 },
      { opportunity_id: "1/2", customer_id: "hubspot-102", amount: 50 },
      { opportunity_id: "2", customer_id: null, amount: 70 },
    ]);
  });

  it("that get a company later are whole again, and parts of before have no amount", async () => {
    await using kit = await makeKit();
    await bring(kit, deals(deal(1, { contacts: "101;102" })));
    await bring(kit, deals(deal(1, { contacts: "101;102", company: "9001" })), { name: "later.csv" });
    expect(
      await kit.rows("SELECT opportunity_id, account_id, amount FROM opportunities ORDER BY opportunity_id"),
    ).toEqual([
      { opportunity_id: "1", account_id: "9001", amount: 1000 },
      { opportunity_id: "1/2", account_id: null, amount: 0 },
    ]);
  });

  it("leave alone what another source said of numbers that look like parts, and list those that they empty", async () => {
    await using kit = await makeKit();
    await bring(kit, "opportunity_id,stage,amount\n1/2026,Negotiation,700\n", { name: "own.csv" });
    await bring(kit, deals(deal(1, { contacts: "101;102" })));
    const later = await bring(kit, deals(deal(1, { company: "9001" })), { name: "later.csv" });
    expect(
      await kit.rows("SELECT opportunity_id, amount FROM opportunities ORDER BY opportunity_id"),
    ).toEqual([
      { opportunity_id: "1", amount: 1000 },
      { opportunity_id: "1/2", amount: 0 },
      { opportunity_id: "1/2026", amount: 700 },
    ]);
    expect(later.quality.issues).toContainEqual({
      code: "deal.part",
      action: "changed",
      rows: 1,
      examples: [{ row: 2, field: "opportunity_id", value: "1/2" }],
    });
  });

  it("without their numbers are each a deal of their own, and nobody's where they have several contacts", async () => {
    await using kit = await makeKit();
    const rows = [
      deal(1, { contacts: "101;102", amount: "100" }),
      deal(1, { contacts: "101;102", amount: "200" }),
      deal(1, { contacts: "101", amount: "400" }),
      deal(1, { company: "9001", amount: "800" }),
    ];
    await bring(
      kit,
      deals(...rows)
        .split("\n")
        .map((line) => line.slice(line.indexOf(",") + 1))
        .join("\n"),
    );
    expect(
      await kit.rows("SELECT account_id, customer_id, amount FROM opportunities ORDER BY amount"),
    ).toEqual([
      { account_id: null, customer_id: null, amount: 100 },
      { account_id: null, customer_id: null, amount: 200 },
      { account_id: null, customer_id: "hubspot-101", amount: 400 },
      { account_id: "9001", customer_id: null, amount: 800 },
    ]);
  });

  it("know a contact by the address that stands behind its name", async () => {
    await using kit = await makeKit();
    await kit.bring("customer_id,email,date,amount\nC1,customer-00001@example.com,2026-01-01,5\n");
    await bring(kit, deals(deal(1, { contacts: "101", names: "Customer One (Customer-00001@example.com)" })));
    expect(await kit.rows("SELECT customer_id FROM opportunities")).toEqual([{ customer_id: "C1" }]);
  });

  it("mean by a stage what the settings say", async () => {
    await using kit = await makeKit();
    await bring(kit, deals(deal(1, { stage: "Signed" }), deal(2, { stage: "Closed Won" })), {
      stages: { Signed: { status: "won" }, "Closed Won": { status: "open", probability: 0.9 } },
    });
    expect(
      await kit.rows("SELECT stage, status, probability FROM opportunities ORDER BY opportunity_id"),
    ).toEqual([
      { stage: "Signed", status: "won", probability: 1 },
      { stage: "Closed Won", status: "open", probability: 0.9 },
    ]);
  });

  it("are never added over currencies, unless HubSpot gives the company's own", async () => {
    await using kit = await makeKit();
    const text = deals(deal(1), deal(2, { currency: "USD" }));
    await expect(bring(kit, text)).rejects.toMatchObject({ code: "currency.mixed" });
    await bring(
      kit,
      "Record ID,Deal Name,Deal Stage,Amount,Currency,Amount in company currency\n1,A,Presentation,110,USD,100\n2,B,Presentation,50,EUR,50\n",
    );
    expect(await kit.rows("SELECT amount FROM opportunities ORDER BY opportunity_id")).toEqual([
      { amount: 100 },
      { amount: 50 },
    ]);
  });

  it("are read as HubSpot's interface answers them", async () => {
    await using kit = await makeKit();
    const answer = {
      results: [
        {
          id: "71",
          properties: {
            dealname: "Deal 71",
            amount: "90",
            closedate: "2026-12-20T00:00:00Z",
            dealstage: "closedwon",
            hs_is_closed_won: "true",
          },
          createdAt: "2026-10-01T09:00:00Z",
          associations: {
            contacts: {
              results: [
                { id: "101", type: "deal_to_contact" },
                { id: "102", type: "deal_to_contact" },
              ],
            },
          },
        },
      ],
    };
    await bring(kit, JSON.stringify(answer), { name: "deals.json" });
    expect(
      await kit.rows(
        "SELECT opportunity_id, customer_id, amount, status, closed_at FROM opportunities ORDER BY opportunity_id",
      ),
    ).toEqual([
      {
        opportunity_id: "71",
        customer_id: "hubspot-101",
        amount: 45,
        status: "won",
        closed_at: "2026-12-20",
      },
      {
        opportunity_id: "71/2",
        customer_id: "hubspot-102",
        amount: 45,
        status: "won",
        closed_at: "2026-12-20",
      },
    ]);
  });
});

describe("HubSpot's contacts and companies", () => {
  it("are customers of their account, and who bought is known by e-mail", async () => {
    await using kit = await makeKit();
    await kit.bring("customer_id,email,date,amount\nC2,customer-00002@example.com,2026-01-01,5\n");
    const answer = await bring(kit, contacts);
    expect(answer).toMatchObject({ kind: "customers", format: "hubspot" });
    expect(issueCounts(answer)).toEqual({});
    expect(
      await kit.rows(
        "SELECT customer_id, account_id, owner, acquired_at FROM customers ORDER BY customer_id",
      ),
    ).toEqual([
      { customer_id: "C2", account_id: "9001", owner: "Owner Two", acquired_at: "2025-03-01" },
      { customer_id: "hubspot-101", account_id: "9001", owner: "Owner One", acquired_at: "2025-02-01" },
      { customer_id: "hubspot-103", account_id: null, owner: "Owner Two", acquired_at: "2025-04-01" },
    ]);
  });

  it("are not mistaken for customers of the shop with the same number", async () => {
    await using kit = await makeKit();
    await kit.bring("customer_id,date,amount\n101,2026-01-01,5\n");
    await bring(kit, contacts);
    expect(await kit.rows("SELECT customer_id FROM customers WHERE customer_id = '101'")).toEqual([]);
  });

  it("roll up: a company is its own account", async () => {
    await using kit = await makeKit();
    await bring(
      kit,
      "Record ID,Company name,Company owner,Company Domain Name,Industry,Country/Region\n9001,Roasters Ltd,Owner One,example.com,Retail,Poland\n",
    );
    expect(await kit.rows("SELECT customer_id, account_id, owner, country FROM customers")).toEqual([
      { customer_id: "hubspot-company-9001", account_id: "9001", owner: "Owner One", country: "Poland" },
    ]);
  });
});
