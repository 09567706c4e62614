import { expect, it } from "vitest";
import { hindrance } from "./hindrance.ts";

const sent = { state: "sent" } as const;
const orders = { kind: "orders" };

it("asks for one thing after the other", () => {
  const nothing = { files: [], readings: [], margin: null, noMargin: false };
  expect(hindrance(nothing)).toBe("file");
  expect(hindrance({ ...nothing, files: [{ state: "sending" }], readings: [null] })).toBe("sending");
  expect(hindrance({ ...nothing, files: [sent], readings: [null] })).toBe("columns");
  expect(hindrance({ ...nothing, files: [sent], readings: [{ kind: "costs" }] })).toBe("orders");
  const there = { ...nothing, files: [sent, sent], readings: [{ kind: "costs" }, orders] };
  expect(hindrance(there)).toBe("margin");
  expect(hindrance({ ...there, noMargin: true })).toBeNull();
  expect(hindrance({ ...there, margin: 0.4 })).toBeNull();
});
