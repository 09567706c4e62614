import { describe, expect, it } from "vitest";
import { issueCounts, makeKit, type Kit } from "../../../test/kit.ts";
import { bringRecords } from "../../../test/records.ts";

const column = async (kit: Kit, name: string) =>
  (await kit.rows(`SELECT "${name}" AS v FROM interactions ORDER BY "at", interaction_id`)).map(({ v }) => v);

describe("contacts with customers", () => {
  it("are dated by the instant in UTC and by the shop's own day", async () => {
    await using kit = await makeKit();
    await bringRecords(
      kit,
      "ticket id,customer_id,created_at,status\nT1,C1,2026-01-10T23:30:00Z,open\nT2,C1,2026-07-10T21:30:00Z,open\n",
      { timeZone: "Europe/Warsaw" },
    );
    expect(await column(kit, "at")).toEqual(["2026-01-10T23:30:00Z", "2026-07-10T21:30:00Z"]);
    // Warsaw is an hour ahead in winter and two in summer.
    expect(await column(kit, "day")).toEqual(["2026-01-11", "2026-07-10"]);
  });

  it("take clocks without an offset for the shop's own", async () => {
    await using kit = await makeKit();
    await bringRecords(kit, "ticket id,customer_id,created_at,status\nT1,C1,2026-07-10 00:30,open\n", {
      timeZone: "Europe/Warsaw",
    });
    expect(await column(kit, "at")).toEqual(["2026-07-09T22:30:00Z"]);
    expect(await column(kit, "day")).toEqual(["2026-07-10"]);
  });

  it.each([
    ["Frage,Beschwerde,Wunsch,Anruf,Besuch,Nutzung,Schulung"],
    ["question,complaint,request,call,visit,usage,education"],
    ["pytanie,reklamacja,prośba,rozmowa,wizyta,logowanie,szkolenie"],
    ["fråga,klagomål,önskemål,samtal,besök,inloggning,utbildning"],
    ["вопрос,жалоба,заявка,звонок,визит,вход,обучение"],
    ["سوال,شکایت,درخواست,تماس,ملاقات,ورود,آموزش"],
  ])("are of the kinds that %s mean", async (list) => {
    await using kit = await makeKit();
    const rows = list.split(",").map((kind, i) => `T${i},C1,2026-01-0${i + 1},${kind}`);
    await bringRecords(kit, `ticket id,customer_id,date,ticket type\n${rows.join("\n")}\n`);
    expect(await column(kit, "kind")).toEqual([
      "question",
      "complaint",
      "request",
      "call",
      "visit",
      "usage",
      "education",
    ]);
  });

  it("take a word that is no kind for the topic, and list it where there is a topic beside", async () => {
    await using kit = await makeKit();
    await bringRecords(kit, "ticket id,customer_id,date,type\nT1,C1,2026-01-01,Delivery\n");
    expect(await kit.rows("SELECT kind, topic FROM interactions")).toEqual([
      { kind: "question", topic: "Delivery" },
    ]);
    const answer = await bringRecords(
      kit,
      "ticket id,customer_id,date,type,topic\nT2,C1,2026-01-01,Delivery,late\n",
      { name: "more.csv" },
    );
    expect(issueCounts(answer)).toEqual({ "changed value.invalid": 1 });
  });

  it("are answered and solved at an instant or so long after, and never before they came", async () => {
    await using kit = await makeKit();
    const answer = await bringRecords(
      kit,
      `ticket id,customer_id,opened at,first response at,first response time (min),resolved at,resolution time,status
T1,C1,2026-01-01 10:00,,90,,26.5,closed
T2,C1,2026-01-02 10:00,2026-01-02 10:15,90,2026-01-02,,closed
T3,C1,2026-01-03 10:00,,,,2:30:00,open
T4,C1,2026-01-04 10:00,,-5,,,closed
`,
    );
    expect(issueCounts(answer)).toEqual({ "changed value.invalid": 1 });
    expect(await column(kit, "first_response_at")).toEqual([
      "2026-01-01T11:30:00Z",
      "2026-01-02T10:15:00Z",
      null,
      null,
    ]);
    // A day that stands for the whole of it does not put the end before the beginning; what is open is not solved.
    expect(await column(kit, "resolved_at")).toEqual([
      "2026-01-02T12:30:00Z",
      "2026-01-02T10:00:00Z",
      null,
      null,
    ]);
  });

  it("are refused where they were solved days before they came, or nobody's", async () => {
    await using kit = await makeKit();
    const answer = await bringRecords(
      kit,
      `ticket id,customer_id,opened at,resolved at
T1,C1,2026-01-05,2026-01-02
T2,,2026-01-05,2026-01-06
T3,C1,soon,2026-01-06
T4,C1,,2026-01-06
T5,C1,2026-01-05,2026-01-06
`,
    );
    expect(issueCounts(answer)).toEqual({
      "refused customer.missing": 1,
      "refused date.invalid": 1,
      "refused date.missing": 1,
      "refused dates.order": 1,
    });
    expect(answer.quality).toMatchObject({ rows: 5, kept: 1, merged: 0, refused: 4 });
  });

  it("were handled well or not, in words or by a score in the two best of five", async () => {
    await using kit = await makeKit();
    const head = "ticket id,customer_id,date,status,satisfied";
    const tickets = (words: string[]) =>
      `${head}\n${words.map((word, i) => `T${i},C1,2026-01-0${i + 1},closed,${word}`).join("\n")}\n`;
    const { path } = { path: "a.csv" };
    await bringRecords(kit, tickets(["Good", "bad", "1", "0", "offered", ""]), { name: path });
    expect(await column(kit, "satisfied")).toEqual([true, false, true, false, null, null]);
    await bringRecords(kit, tickets(["5", "4", "3", "1", "", "2"]), { name: "b.csv" });
    expect(await column(kit, "satisfied")).toEqual([true, true, false, false, null, false]);
  });

  it("without a number are told apart by what they are about, and counted where they are alike", async () => {
    await using kit = await makeKit();
    const file = (status: string) =>
      `customer_id,date,kind,topic,status\nC1,2026-01-01,usage,login,\nC1,2026-01-01,usage,login,\nC1,2026-01-01,complaint,late,${status}\n`;
    await bringRecords(kit, file("open"), { as: "interactions" });
    const solved = await bringRecords(kit, file("solved"), { name: "later.csv" });
    expect(issueCounts(solved)).toEqual({ "merged record.known": 2, "merged record.updated": 1 });
    expect(await kit.rows("SELECT kind, status FROM interactions ORDER BY ALL")).toEqual([
      { kind: "complaint", status: "solved" },
      { kind: "usage", status: null },
      { kind: "usage", status: null },
    ]);
  });

  it("find the customer of an order by e-mail address, and keep none", async () => {
    await using kit = await makeKit();
    await kit.bring("customer_id,email,date,amount\nC7,customer-00007@example.com,2026-01-02,10\n");
    await bringRecords(
      kit,
      "ticket id,requester email,created,topic\nT1,customer-00007@example.com,2026-01-03,call +48 600 123 456 me\n",
    );
    expect(await kit.rows("SELECT customer_id, topic FROM interactions")).toEqual([
      { customer_id: "C7", topic: "call … me" },
    ]);
    expect(JSON.stringify(await kit.rows("SELECT * FROM interactions_versions"))).not.toMatch(
      /example\.com|600/,
    );
  });
});
