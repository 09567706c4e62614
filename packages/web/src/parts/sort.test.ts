import { expect, it } from "vitest";
import { nextSort, sorted } from "./sort.ts";

interface Row {
  readonly name: string;
  readonly value: number | null;
}

const columns = [
  { id: "name", title: "Name", cell: ({ name }: Row) => name },
  { id: "value", title: "Value", cell: () => "", value: ({ value }: Row) => value },
];
const rows: readonly Row[] = [
  { name: "Öl", value: 3 },
  { name: "C10", value: null },
  { name: "C9", value: -1 },
  { name: "Zeta", value: 12 },
];
const names = (sort: string, locale = "sv"): string[] =>
  sorted(rows, columns, sort, locale).map(({ name }) => name);

it("sorts numbers by size and keeps what is not known last in either order", () => {
  expect(names("value")).toEqual(["C9", "Öl", "Zeta", "C10"]);
  expect(names("-value")).toEqual(["Zeta", "Öl", "C9", "C10"]);
});

it("sorts words as the language does", () => {
  expect(names("name", "sv")).toEqual(["C9", "C10", "Zeta", "Öl"]);
  expect(names("name", "en")).toEqual(["C9", "C10", "Öl", "Zeta"]);
});

it("leaves the order alone where it names no column", () => {
  expect(sorted(rows, columns, "none", "en")).toBe(rows);
});

it("begins with the largest number and the first word, then turns round", () => {
  expect(nextSort("", "value", true)).toBe("-value");
  expect(nextSort("-value", "value", true)).toBe("value");
  expect(nextSort("value", "value", true)).toBe("-value");
  expect(nextSort("-value", "name", false)).toBe("name");
});
