import { describe, expect, it } from "vitest";
import { issueCounts, makeKit } from "../../../test/kit.ts";
import { bringRecords } from "../../../test/records.ts";

const all = 'SELECT kind, score, scale FROM feedback ORDER BY "at", feedback_id';

describe("scores and reviews", () => {
  it("of several kinds in one row are a record each; what was not answered at all was asked once", async () => {
    await using kit = await makeKit();
    const answer = await bringRecords(
      kit,
      "Response ID,email,date,NPS,CSAT,Comment\nR1,customer-00001@example.com,2026-01-01,9,4,fine\nR2,customer-00002@example.com,2026-01-02,,2,\nR3,customer-00003@example.com,2026-01-03,,,\n",
    );
    expect(answer.quality).toMatchObject({ rows: 4, kept: 4 });
    expect(
      await kit.rows('SELECT feedback_id AS id, kind, score, scale FROM feedback ORDER BY "at", id'),
    ).toEqual([
      { id: "R1/csat", kind: "csat", score: 4, scale: 5 },
      { id: "R1/nps", kind: "nps", score: 9, scale: 10 },
      { id: "R2/csat", kind: "csat", score: 2, scale: 5 },
      { id: "R3/nps", kind: "nps", score: null, scale: 10 },
    ]);
  });

  it("without a scale have the smallest that holds nearly all of them, and the import says which", async () => {
    await using kit = await makeKit();
    const scores = [...Array.from({ length: 60 }, (_, i) => String((i % 7) + 1)), "70"];
    const rows = scores.map((score, i) => `C${i},2026-01-02,${score}`);
    const answer = await bringRecords(kit, `customer_id,date,csat\n${rows.join("\n")}\n`);
    expect(issueCounts(answer)).toEqual({ "refused score.outside": 1 });
    expect(answer.notes).toMatchObject({ csatScale: "7" });
    expect(await kit.rows("SELECT DISTINCT scale FROM feedback")).toEqual([{ scale: 7 }]);
  });

  it.each([
    ["customer_id,date,csat\nC1,2026-01-02,3\n", { kind: "csat", score: 3, scale: 5 }],
    ["customer_id,date,csat\nC1,2026-01-02,8\n", { kind: "csat", score: 8, scale: 10 }],
    ["customer_id,date,csat\nC1,2026-01-02,85\n", { kind: "csat", score: 85, scale: 100 }],
    ["customer_id,date,score,scale,comment\nC1,2026-01-02,3,4,x\n", { kind: "csat", score: 3, scale: 4 }],
    ["email,score,survey type,date\na@example.com,7,NPS,2026-01-02\n", { kind: "nps", score: 7, scale: 10 }],
    ["email,score,survey type,date\na@example.com,7,CSAT,2026-01-02\n", { kind: "csat", score: 7, scale: 7 }],
    ["email,score,comment,date\na@example.com,9,x,2026-01-02\n", { kind: "nps", score: 9, scale: 10 }],
    ["Kund,Datum,NPS\nC1,2026-01-02,3\n", { kind: "nps", score: 3, scale: 10 }],
    ["review id,Rating,Review,Date\nR1,4,nice,2026-01-02\n", { kind: "review", score: 4, scale: 5 }],
  ])("%j has a kind and a scale", async (text, expected) => {
    await using kit = await makeKit();
    await bringRecords(kit, text);
    expect(await kit.rows(all)).toEqual([expected]);
  });

  it("have the scale that their header names, and are refused outside of it", async () => {
    await using kit = await makeKit();
    const answer = await bringRecords(
      kit,
      "customer_id,date,Score (1-4),comment\nC1,2026-01-02,3,\nC2,2026-01-02,5,\nC3,2026-01-02,-1,\n",
      { as: "feedback", mapping: { score: "Score (1-4)" } },
    );
    expect(issueCounts(answer)).toEqual({ "refused score.outside": 2 });
    expect(await kit.rows(all)).toEqual([{ kind: "csat", score: 3, scale: 4 }]);
  });

  it("refuse a kind that there is not, and a score that cannot be read was not answered", async () => {
    await using kit = await makeKit();
    const answer = await bringRecords(
      kit,
      "customer_id,date,kind,score\nC1,2026-01-02,effort,3\nC2,2026-01-02,csat,four\nC3,2026-01-02,review,4\n",
      { as: "feedback" },
    );
    expect(issueCounts(answer)).toEqual({ "refused feedback.kind": 1, "changed value.invalid": 1 });
    expect(await kit.rows(all)).toEqual(
      expect.arrayContaining([
        { kind: "csat", score: null, scale: 5 },
        { kind: "review", score: 4, scale: 5 },
      ]),
    );
  });

  it("may be without a name, alike ones are counted, and the same again adds nothing", async () => {
    await using kit = await makeKit();
    const text =
      "date,nps,comment\n2026-01-02,9,\n2026-01-02,9,\n2026-01-02,3,write to me@example.com or 600 123 456\n";
    await bringRecords(kit, text);
    const again = await bringRecords(kit, `${text}2026-01-02,5,\n`, { name: "more.csv" });
    expect(again.quality).toMatchObject({ rows: 4, kept: 1, merged: 3 });
    expect(await kit.rows("SELECT customer_id, score, text FROM feedback ORDER BY score")).toEqual([
      { customer_id: null, score: 3, text: "write to … or …" },
      { customer_id: null, score: 5, text: null },
      { customer_id: null, score: 9, text: null },
      { customer_id: null, score: 9, text: null },
    ]);
  });

  it("of a survey tool are read with who was asked and did not answer", async () => {
    await using kit = await makeKit();
    await kit.bring("customer_id,email,date,amount\nC7,customer-00007@example.com,2026-01-02,10\n");
    const answer = await bringRecords(
      kit,
      `Response ID,Survey Type,Score,Comment,Email,Name,Sent At,Responded At
1,NPS,10,Lovely,customer-00007@example.com,Customer One,2026-01-05 09:00:00,2026-01-06 10:00:00
2,NPS,,,customer-00008@example.com,Customer Two,2026-01-05 09:00:00,
`,
    );
    expect(answer).toMatchObject({ kind: "feedback", quality: { rows: 2, kept: 2, issues: [] } });
    expect(
      await kit.rows('SELECT feedback_id, customer_id, "at", score, text FROM feedback ORDER BY 1'),
    ).toEqual([
      { feedback_id: "1", customer_id: "C7", at: "2026-01-06", score: 10, text: "Lovely" },
      { feedback_id: "2", customer_id: "K1", at: "2026-01-05", score: null, text: null },
    ]);
  });
});
