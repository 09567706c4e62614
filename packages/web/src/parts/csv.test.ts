import { expect, it } from "vitest";
import { csv } from "./csv.ts";

const columns = [
  { id: "name", title: "Name", cell: (row: { name: string; value: number | null }) => row.name },
  {
    id: "value",
    title: "Value, €",
    cell: () => "about 4",
    value: (row: { name: string; value: number | null }) => row.value,
  },
];

it("writes exact values, quotes what needs it and takes the sting from formulas", () => {
  expect(
    csv(columns, [
      { name: 'Li "Lu", Ltd', value: 4.25 },
      { name: "=1+1", value: null },
      { name: "Ann", value: -3 },
    ]),
  ).toBe('Name,"Value, €"\r\n"Li ""Lu"", Ltd",4.25\r\n\'=1+1,\r\nAnn,-3\r\n');
});
