import { dataFile } from "../../../testing/data.ts";
import { describe, expect, it } from "vitest";
import { makeKit } from "../test/kit.ts";
import { readSummary } from "./readSummary.ts";

async function read(text: string | Uint8Array, name = "file.csv") {
  await using kit = await makeKit();
  return await readSummary(kit.warehouse, await kit.file(name, text), kit.folder);
}

const plain = (columns: object) =>
  Object.fromEntries(
    Object.entries(columns).map(([name, value]) => [
      name,
      typeof value === "number" ? value : Array.from(value),
    ]),
  );

async function columnsOf(text: string) {
  const found = await read(text);
  return found && { kind: found.kind, ...plain(found.columns) };
}

describe("a file of customers summed up", () => {
  it("is a summary by x, tx and T, by any of their names, in any order, with every digit", async () => {
    const found = await read("T,weights,recency,frequency\n38.857142857,2,30.4285714286,2\n10,1,0,0\n");
    expect(found).toMatchObject({
      kind: "summary",
      mapping: { x: "frequency", tx: "recency", T: "T", weight: "weights" },
    });
    expect(plain(found!.columns)).toEqual({
      x: [2, 0],
      tx: [30.4285714286, 0],
      T: [38.857142857, 10],
      weight: [2, 1],
    });
  });

  it("may have decimal commas", async () => {
    expect(await columnsOf("x;t.x;T.cal\n2;30,4285714286;38,86\n0;0;1,5\n")).toMatchObject({
      tx: [30.4285714286, 0],
      T: [38.86, 1.5],
    });
  });

  it("is durations by tenure and churn, which may be words", async () => {
    expect(await columnsOf("customerID,tenure,Churn\nA,1,Yes\nB,34,No\nC,2,yes\n")).toEqual({
      kind: "durations",
      duration: [1, 34, 2],
      churned: [1, 0, 1],
    });
    for (const words of ["1,0,1", "true,false,TRUE", "ja,nein,Ja", "tak,nie,tak", "да,нет,да", "1.0,0.0,1"]) {
      const [a, b, c] = words.split(",");
      expect(await columnsOf(`duration,event,n\n3,${a},10\n4,${b},20\n5,${c},0\n`)).toEqual({
        kind: "durations",
        duration: [3, 4, 5],
        churned: [1, 0, 1],
        weight: [10, 20, 0],
      });
    }
  });

  it("is survivors by period and count, whatever the order of rows, from the first period that there is", async () => {
    const cohort = { kind: "survivors", lost: [369, 163, 86], active: 382 };
    expect(await columnsOf("Year,Customers\n0,1000\n1,631\n2,468\n3,382\n")).toEqual(cohort);
    expect(await columnsOf('period;active\n2021;468\n2019;"1.000"\n2020;631\n2022;382\n')).toEqual(cohort);
    expect(await columnsOf("period,survivors\n1,1000\n")).toEqual({
      kind: "survivors",
      lost: [],
      active: 1000,
    });
  });

  it("may be JSON", async () => {
    const lines = '{"tenure":3,"churned":true}\n{"tenure":7,"churned":false}\n';
    const found = await read(lines, "file.jsonl");
    expect(plain(found!.columns)).toEqual({ duration: [3, 7], churned: [1, 0] });
  });

  it("is nothing of these when headers are missing, and orders are none", async () => {
    expect(await read("customer,date,amount\nA,2025-01-01,10\n")).toBeNull();
    expect(await read("x,tx\n1,2\n")).toBeNull();
    expect(await read("tenure,contract\n1,monthly\n")).toBeNull();
    expect(await read("year,revenue\n2020,10\n")).toBeNull();
    expect(await read("customer,date,amount,year,active\nA,2025-01-01,10,2025,1\n")).toBeNull();
  });
});

describe("a value that cannot be", () => {
  it.each([
    ["no number", "x,tx,T\n1,2,3\n1,soon,3\n", 3, "tx", "soon", "recency"],
    ["an empty cell", "x,tx,T\n,2,3\n", 2, "x", "", "frequency"],
    ["a fraction of a purchase", "frequency,recency,age\n1.5,2,3\n", 2, "frequency", "1.5", "frequency"],
    ["a last purchase after the end", "x,tx,T\n1,2,3\n2,4,3\n", 3, "tx", "4", "recency"],
    ["a last purchase without any", "x,tx,T\n0,2,3\n", 2, "tx", "2", "recency"],
    ["a negative age", "x,tx,T\n0,0,-1\n", 2, "T", "-1", "age"],
    ["an endless age", "x,tx,T\n0,0,inf\n", 2, "T", "inf", "age"],
    ["a negative weight", "x,tx,T,n\n0,0,1,5\n0,0,1,-5\n", 3, "n", "-5", "weight"],
    ["half a period", "tenure,churn\n2.5,No\n", 2, "tenure", "2.5", "duration"],
    ["leaving before the first period", "tenure,churn\n0,No\n0,Yes\n", 3, "tenure", "0", "duration"],
    ["neither yes nor no", "tenure,Churn\n1,Yes\n2,perhaps\n", 3, "Churn", "perhaps", "churned"],
    ["a share instead of a count", "year,survivors\n0,100%\n1,63%\n", 2, "survivors", "100%", "survivors"],
    ["a period in words", "year,survivors\nfirst,10\n", 2, "year", "first", "period"],
  ])("is told by row, column and value: %s", async (_, text, row, column, value, expected) => {
    await expect(read(text)).rejects.toMatchObject({
      code: "cell.invalid",
      details: { row, column, value, expected },
    });
  });

  it("may be a survivor too many, a period too few, or twice the same", async () => {
    await expect(read("year,customers\n0,10\n1,12\n")).rejects.toMatchObject({
      code: "survivors.rise",
      details: { row: 3, column: "customers", value: 12, before: 10 },
    });
    for (const [next, row] of [
      ["3,8", 4],
      ["1,8", 4],
    ] as const) {
      await expect(read(`year,customers\n0,10\n1,9\n${next}\n`)).rejects.toMatchObject({
        code: "survivors.gap",
        details: { row, column: "year", before: 1 },
      });
    }
  });

  it("may have line ends of two kinds", async () => {
    expect(await columnsOf("x,tx,T\r\n1,2,3\n0,0,3\r\n")).toMatchObject({ x: [1, 0] });
  });

  it("may be a line without the file's columns, which is not passed over", async () => {
    await expect(read("x,tx,T\n1,2,3\n1,2,3,4,5\n0,0,3\n")).rejects.toMatchObject({
      code: "line.broken",
      details: { row: 3 },
    });
    await expect(read('{"tenure":3,"churned":true}\n{"tenure":\n', "file.jsonl")).rejects.toMatchObject({
      code: "line.broken",
      details: { row: 2 },
    });
  });
});

describe("real files", () => {
  it.runIf(dataFile("telco-churn.csv"))(
    "of 7,043 customers of a telephone company are durations",
    async () => {
      await using kit = await makeKit();
      const found = await readSummary(kit.warehouse, dataFile("telco-churn.csv")!);
      expect(found).toMatchObject({ kind: "durations", mapping: { duration: "tenure", churned: "Churn" } });
      if (found?.kind !== "durations") return;
      expect(found.columns.duration.length).toBe(7043);
      expect(found.columns.churned.reduce((sum, left) => sum + left, 0)).toBe(1869);
      expect(found.columns.weight).toBeUndefined();
    },
  );

  it.runIf(dataFile("donations.csv"))("of 11,104 donors are a summary", async () => {
    await using kit = await makeKit();
    const found = await readSummary(kit.warehouse, dataFile("donations.csv")!);
    expect(found?.mapping).toEqual({ x: "frequency", tx: "recency", T: "periods", weight: "weights" });
    if (found?.kind !== "summary") return;
    expect(found.columns.weight!.reduce((sum, n) => sum + n, 0)).toBe(11_104);
  });
});
