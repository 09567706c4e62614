import { expect, it } from "vitest";
import { hindrance } from "./hindrance.ts";

const sent = { state: "sent" } as const;
const orders = { kind: "orders", mapping: { amount: "sum" }, samples: [{ sum: "1.234,50" }] };
const costs = { kind: "costs", mapping: {}, samples: [] };

it("asks for one thing after the other", () => {
  const nothing = { files: [], readings: [], currency: null, margin: null, noMargin: false };
  expect(hindrance(nothing)).toBe("file");
  expect(hindrance({ ...nothing, files: [{ state: "sending" }], readings: [null] })).toBe("sending");
  expect(hindrance({ ...nothing, files: [sent], readings: [null] })).toBe("columns");
  expect(hindrance({ ...nothing, files: [sent], readings: [costs] })).toBe("orders");
  const there = { ...nothing, files: [sent, sent], readings: [costs, orders], currency: "EUR" };
  expect(hindrance({ ...there, currency: null })).toBe("currency");
  expect(hindrance(there)).toBe("margin");
  expect(hindrance({ ...there, noMargin: true })).toBeNull();
  expect(hindrance({ ...there, margin: 0.4 })).toBeNull();
});

it("does not ask for a currency that the file tells", () => {
  const there = { files: [sent], currency: null, margin: 0.4, noMargin: false };
  const signed = { ...orders, samples: [{ sum: "€ 12.50" }] };
  const named = { ...orders, mapping: { amount: "sum", currency: "money" } };
  for (const one of [signed, named]) expect(hindrance({ ...there, readings: [one] })).toBeNull();
});
