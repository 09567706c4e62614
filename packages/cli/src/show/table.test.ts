import { describe, expect, it } from "vitest";
import { table } from "./table.ts";
import { cut, pad, safe, width, wrap } from "./text.ts";

describe("table", () => {
  it("aligns numbers at their end and words at their start", () => {
    const rows = [
      { name: "Ada", orders: "3" },
      { name: "Bo", orders: "1,204" },
    ];
    expect(
      table(rows, [
        { title: "Name", cell: ({ name }) => name },
        { title: "Orders", side: "end", cell: ({ orders }) => orders },
      ]),
    ).toEqual(["Name  Orders", "Ada        3", "Bo     1,204"]);
  });

  it("takes what does not fit from the widest column of words", () => {
    const lines = table(
      [{ id: "x".repeat(60), file: "orders.csv" }],
      [
        { title: "ID", cell: ({ id }) => id },
        { title: "File", cell: ({ file }) => file },
      ],
      { columns: 40 },
    );
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(40);
    expect(lines[1]).toMatch(/^x+…  orders\.csv$/);
  });

  it("paints after measuring, so that colours do not move columns", () => {
    const [, row] = table(
      [1],
      [{ title: "n", side: "end", cell: () => "5", paint: (text) => `\u001B[31m${text}\u001B[39m` }],
    );
    expect(width(row!)).toBe(1);
  });
});

describe("text", () => {
  it("counts wide characters as two columns", () => {
    expect(width("古")).toBe(2);
    expect(pad("古", 4)).toBe("古  ");
    expect(cut("古古古", 5)).toBe("古古…");
  });

  it("wraps at blanks and leaves a longer word whole", () => {
    expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrap("aaaaaaaaaa b", 5)).toEqual(["aaaaaaaaaa", "b"]);
  });

  it("takes the power from control characters in data", () => {
    expect(safe("a\u001B[31mb\u202Ec\nd")).toBe("a�[31mb�c�d");
  });
});
