import { type RecordName } from "@keepworth/warehouse";
import { describe, expect, it } from "vitest";
import { issueCounts, makeKit } from "../../test/kit.ts";
import { bringRecords } from "../../test/records.ts";

/** A small file of each kind as a person would write it, and what is kept of it; columns that are left out are null. */
const files: Record<RecordName, { readonly text: string; readonly rows: readonly object[] }> = {
  products: {
    text: "SKU;Product name;Category;Price;Unit cost;Complements\nA-1;Kettle;brewing;69,90;45,44;B-2, B-3\n;Mug;;12,90;;\n",
    rows: [
      {
        product_id: "A-1",
        name: "Kettle",
        category: "brewing",
        list_price: 69.9,
        cost: 45.44,
        complements: "B-2|B-3",
      },
      { product_id: "Mug", name: "Mug", list_price: 12.9 },
    ],
  },
  customers: {
    text: "Customer ID,Account owner,Country,Customer since,Referred by,Loyalty level\nC2,Anna,SE,2025-03-04,C1,gold\nC1,,PL,2024-01-02,,\n",
    rows: [
      { customer_id: "C1", country: "PL", acquired_at: "2024-01-02" },
      {
        customer_id: "C2",
        owner: "Anna",
        country: "SE",
        acquired_at: "2025-03-04",
        referred_by: "C1",
        attributes: '{"Loyalty level":"gold"}',
      },
    ],
  },
  costs: {
    text: "Kanał;Miesiąc;Rodzaj kosztu;Kwota\nsearch;2026-01;pozyskanie;1 200,50\nsearch;2026-02;reklama;1 300,00\n",
    rows: [
      { channel: "search", day: "2026-01-01", kind: "acquisition", amount: 1200.5 },
      { channel: "search", day: "2026-02-01", kind: "acquisition", amount: 1300 },
    ],
  },
  budget_lines: {
    text: "Budget line,Month,Amount,Priority\nWages,03/2026,2930,1\nWages,04/2026,2930,1\n",
    rows: [
      { name: "Wages", month: "2026-03-01", amount: 2930, priority: 1 },
      { name: "Wages", month: "2026-04-01", amount: 2930, priority: 1 },
    ],
  },
  subscriptions: {
    text: `subscription_id,customer_id,plan,price,billing interval,start date,cancellation date,end date,status
S1,C1,Monthly,9.90,monthly,2025-01-31,2025-06-01,2025-06-30,Cancelled
S2,C2,Yearly,99,12 months,2025-02-01,,,
,C3,Quarterly,25,P3M,2025-02-03,,,active
`,
    rows: [
      {
        subscription_id: "C3/Quarterly/2025-02-03",
        customer_id: "C3",
        plan: "Quarterly",
        amount: 25,
        interval: "3 month",
        started_at: "2025-02-03",
        status: "active",
      },
      {
        subscription_id: "S1",
        customer_id: "C1",
        plan: "Monthly",
        amount: 9.9,
        interval: "month",
        started_at: "2025-01-31",
        cancel_requested_at: "2025-06-01",
        ended_at: "2025-06-30",
        status: "canceled",
      },
      {
        subscription_id: "S2",
        customer_id: "C2",
        plan: "Yearly",
        amount: 99,
        interval: "12 month",
        started_at: "2025-02-01",
        status: "active",
      },
    ],
  },
  referrals: {
    text: "Werber,Geworbener,Datum,Art,Prämie\nC1,C2,04.03.2025,neu,20\nC1,C3,25.03.2025,ohnehin,20\nC2,C4,26.03.2025,,\n",
    rows: [
      { referrer: "C1", referee: "C2", at: "2025-03-04", kind: "new", reward: 20 },
      { referrer: "C1", referee: "C3", at: "2025-03-25", kind: "anyway", reward: 20 },
      { referrer: "C2", referee: "C4", at: "2025-03-26" },
    ],
  },
  leads: {
    text: "Lead ID,Company,Lead source,Created at,Converted at,Customer ID,Lead status,Owner,Cost per lead\nL1,Café One,search,2025-01-02,2025-02-03,C7,converted,jane@shop.example,6.50\nL2,Office Two,social,2025-01-05,,,lost,Jo,\n",
    rows: [
      {
        lead_id: "L1",
        name: "Café One",
        channel: "search",
        created_at: "2025-01-02",
        converted_at: "2025-02-03",
        customer_id: "C7",
        status: "converted",
        owner: "jane",
        cost: 6.5,
      },
      {
        lead_id: "L2",
        name: "Office Two",
        channel: "social",
        created_at: "2025-01-05",
        status: "lost",
        owner: "Jo",
      },
    ],
  },
  opportunities: {
    text: "Deal ID,Deal name,Customer ID,Amount,Deal stage,Probability (%),Close date,New business\nD1,Supply,C1,5000,Proposal,40,2026-12-31,yes\nD2,Machines,C2,900,Closed won,100,2026-10-01,no\nD3,Coffee,,70,closedlost,0,2026-10-02,\n",
    rows: [
      {
        opportunity_id: "D1",
        name: "Supply",
        customer_id: "C1",
        amount: 5000,
        stage: "Proposal",
        probability: 0.4,
        expected_close: "2026-12-31",
        status: "open",
        incremental: true,
      },
      {
        opportunity_id: "D2",
        name: "Machines",
        customer_id: "C2",
        amount: 900,
        stage: "Closed won",
        probability: 1,
        expected_close: "2026-10-01",
        status: "won",
        incremental: false,
      },
      {
        opportunity_id: "D3",
        name: "Coffee",
        amount: 70,
        stage: "closedlost",
        probability: 0,
        expected_close: "2026-10-02",
        status: "lost",
      },
    ],
  },
  knowledge: {
    text: "customer,date,insight,cost,benefit per year,years,probability,share\nC1,2026-01-02,Small bags sell,100,900,2.5,70%,50%\n",
    rows: [
      {
        customer_id: "C1",
        day: "2026-01-02",
        learned: "Small bags sell",
        cost: 100,
        benefit_per_year: 900,
        years: 2.5,
        probability: 0.7,
        share: 0.5,
      },
    ],
  },
  loyalty_events: {
    text: "Клиент;Дата;Баллы;Причина;Номер заказа\nC1;02.01.2026;50;покупка;1001\nC1;13.02.2026;20;списано;\n",
    rows: [
      { customer_id: "C1", at: "2026-01-02", points: 50, reason: "order", order_id: "1001" },
      { customer_id: "C1", at: "2026-02-13", points: -20, reason: "redeemed" },
    ],
  },
  treatments: {
    text: "treatment,kind,cost,incentive,uplift,uplift_error,uplift_source,capacity,segments,role\nWin-back letter,win-back,1.20,5,4%,0.02,measured,300,at-risk; hibernating,marketing\n",
    rows: [
      {
        treatment: "Win-back letter",
        kind: "win-back",
        cost: 1.2,
        incentive: 5,
        uplift: 0.04,
        uplift_error: 0.02,
        uplift_source: "measured",
        capacity: 300,
        segments: "at-risk|hibernating",
        role: "marketing",
      },
    ],
  },
  interactions: {
    text: `Ticket ID;Customer ID;Opened at;Type;Topic;Status;First response time (min);Resolved at;Reopens;Handling time (min);Cost;Satisfied;Channel;Order number
T1;C1;2026-01-02 23:30;Complaint;delivery;Closed;90;2026-01-04 08:00;1;12,5;8,40;bad;email;1001
T2;C2;2026-01-03 09:00;;returns;Open;;;;;;;chat;
`,
    rows: [
      {
        interaction_id: "T1",
        customer_id: "C1",
        day: "2026-01-02",
        at: "2026-01-02T23:30:00Z",
        kind: "complaint",
        topic: "delivery",
        order_id: "1001",
        channel: "email",
        status: "solved",
        first_response_at: "2026-01-03T01:00:00Z",
        resolved_at: "2026-01-04T08:00:00Z",
        reopened: 1,
        minutes: 12.5,
        cost: 8.4,
        satisfied: false,
      },
      {
        interaction_id: "T2",
        customer_id: "C2",
        day: "2026-01-03",
        at: "2026-01-03T09:00:00Z",
        kind: "question",
        topic: "returns",
        channel: "chat",
        status: "open",
      },
    ],
  },
  feedback: {
    text: "Response ID,Customer ID,NPS,Comment,Response date,Order ID\nR1,C1,9,Good coffee,2026-01-09,1001\nR2,,3,,2026-01-10,\nR3,C3,,,2026-01-11,\n",
    rows: [
      {
        feedback_id: "R1",
        customer_id: "C1",
        at: "2026-01-09",
        kind: "nps",
        score: 9,
        scale: 10,
        order_id: "1001",
        text: "Good coffee",
      },
      { feedback_id: "R2", at: "2026-01-10", kind: "nps", score: 3, scale: 10 },
      { feedback_id: "R3", customer_id: "C3", at: "2026-01-11", kind: "nps", scale: 10 },
    ],
  },
  consents: {
    text: "Klient;Kanał zgody;Cel;Data zgody;Data wycofania\nC1;e-mail;marketing;02.01.2026;\nC2;;;02.01.2026;05.03.2026\n",
    rows: [
      { customer_id: "C1", channel: "email", purpose: "marketing", given_at: "2026-01-02" },
      {
        customer_id: "C2",
        channel: "all",
        purpose: "all",
        given_at: "2026-01-02",
        withdrawn_at: "2026-03-05",
      },
    ],
  },
  preferences: {
    text: "customer_id,preference,value,source\nC1,roast,dark,stated\nC1,size,250 g,\n",
    rows: [
      { customer_id: "C1", key: "roast", value: "dark", source: "stated" },
      { customer_id: "C1", key: "size", value: "250 g", source: "stated" },
    ],
  },
  deliveries: {
    text: "Bestellnummer;Zugesagt am;Geliefert am;Paketdienst\n1001;03.01.2026;05.01.2026;Post\n1002;04.01.2026;;\n",
    rows: [
      { order_id: "1001", promised_at: "2026-01-03", delivered_at: "2026-01-05", carrier: "Post" },
      { order_id: "1002", promised_at: "2026-01-04" },
    ],
  },
  returns: {
    text: "RMA,Order ID,SKU,Return date,Quantity,Reason\nX1,1001,A-1,2026-01-20,1,too small\nX2,1002,A-2,2026-01-21,2,\n",
    rows: [
      {
        return_id: "X1",
        order_id: "1001",
        product_id: "A-1",
        at: "2026-01-20",
        quantity: 1,
        reason: "too small",
      },
      { return_id: "X2", order_id: "1002", product_id: "A-2", at: "2026-01-21", quantity: 2 },
    ],
  },
};

const kinds = Object.keys(files) as RecordName[];

describe("tables of records", () => {
  it("have treatments of a kind that there is, however it is spelt, or of none", async () => {
    await using kit = await makeKit();
    const answer = await bringRecords(
      kit,
      "treatment,kind,cost\nA,Win back,1\nB,singing-telegram,1\nC,,1\n",
      { treatmentKinds: ["win-back", "vip"] },
    );
    expect(answer.quality.issues).toEqual([
      {
        code: "treatment.kind",
        action: "changed",
        rows: 1,
        examples: [{ row: 3, field: "kind", value: "singing-telegram" }],
      },
    ]);
    expect(await kit.rows("SELECT kind FROM treatments ORDER BY treatment")).toEqual(
      ["win-back", null, null].map((kind) => ({ kind })),
    );
  });

  it.each(kinds)("reads %s", async (name) => {
    await using kit = await makeKit();
    const { text, rows } = files[name];
    const answer = await bringRecords(kit, text);
    expect(answer.kind).toBe(name);
    expect(issueCounts(answer)).toEqual(name === "leads" ? { "changed value.personal": 1 } : {});
    expect(answer.quality).toMatchObject({ rows: rows.length, kept: rows.length });
    const found = await kit.rows(`SELECT * EXCLUDE (dataset) FROM ${name} ORDER BY ALL`);
    expect(
      found.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))),
    ).toEqual(rows);
  });

  it.each(kinds)("changes nothing when the same %s come again, in the same file or another", async (name) => {
    await using kit = await makeKit();
    const { text, rows } = files[name];
    await bringRecords(kit, text);
    const before = await kit.rows(`SELECT * FROM ${name} ORDER BY ALL`);
    const same = await bringRecords(kit, text);
    const moved = await bringRecords(kit, `${text}\n`, { name: "other.csv" });
    for (const one of [same, moved]) {
      expect(one.quality).toMatchObject({ rows: rows.length, kept: 0, merged: rows.length, refused: 0 });
      expect(one.quality.issues.find(({ action }) => action === "merged")!.code).toBe("record.known");
    }
    expect(await kit.rows(`SELECT * FROM ${name} ORDER BY ALL`)).toEqual(before);
  });
});
