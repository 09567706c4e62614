import { KeepworthError } from "@keepworth/models";
import { identifier, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { expect, it } from "vitest";
import { numbersRepeat } from "./numbersRepeat.ts";

const rows = {
  select: sql`SELECT refusal, order_ref FROM orders`,
  staged: { has: (name: string) => identifier(name) },
  reading: { format: { lines: () => false }, mapping: {} },
} as unknown as Parameters<typeof numbersRepeat>[1];

/** A cluster in which `twice` is the part, by the last three bits, that has a number twice, and whose memory holds so large a part. */
function cluster(largest: number, twice: number | null) {
  const asked: string[] = [];
  const warehouse = {
    async rows({ text }: Sql) {
      const [, mask = 0, part = 0] = /, (\d+)\) = (\d+)/.exec(text)?.map(Number) ?? [];
      asked.push(`${part} of ${mask + 1}`);
      if (1 / (mask + 1) > largest) throw new KeepworthError("cluster.resources", { server: "", reason: "" });
      return twice !== null && (twice & mask) === part ? [{ one: 1 }] : [];
    },
  } as unknown as Warehouse;
  return { asked, warehouse };
}

it("looks at all numbers at once where they are few", async () => {
  const { asked, warehouse } = cluster(1, null);
  expect(await numbersRepeat(warehouse, rows, 100, 1000)).toBe(false);
  expect(asked).toEqual(["0 of 1"]);
});

it("looks at a part of very many at a time, until one has a number twice", async () => {
  const none = cluster(1, null);
  expect(await numbersRepeat(none.warehouse, rows, 3500, 1000)).toBe(false);
  expect(none.asked).toEqual(["0 of 4", "1 of 4", "2 of 4", "3 of 4"]);
  const some = cluster(1, 6);
  expect(await numbersRepeat(some.warehouse, rows, 3500, 1000)).toBe(true);
  expect(some.asked).toEqual(["0 of 4", "1 of 4", "2 of 4"]);
});

it("halves a part for which the cluster has too little memory, and misses none", async () => {
  for (let twice = 0; twice < 8; twice++) {
    const { asked, warehouse } = cluster(0.2, twice);
    expect(await numbersRepeat(warehouse, rows, 1000, 1000)).toBe(true);
    expect(asked.at(-1)).toBe(`${twice} of 8`);
  }
});

it("says so where the smallest part is too large", async () => {
  const { asked, warehouse } = cluster(0, null);
  await expect(numbersRepeat(warehouse, rows, 1, 1)).rejects.toMatchObject({ code: "cluster.resources" });
  expect(asked.at(-1)).toBe("0 of 1024");
});

it("takes rows to be lines of orders where their format says so", async () => {
  const { warehouse } = cluster(1, null);
  const lines = {
    ...rows,
    reading: { ...rows.reading, format: { lines: () => true } },
  } as unknown as typeof rows;
  expect(await numbersRepeat(warehouse, lines, 1)).toBe(true);
  const none = { ...rows, staged: { has: () => null } } as unknown as typeof rows;
  expect(await numbersRepeat(warehouse, none, 1)).toBe(false);
});
