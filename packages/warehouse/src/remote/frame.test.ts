import { describe, expect, it } from "vitest";
import { headerBytes, largestText, pack, Unpacker } from "./frame.ts";

const messages = [
  { id: 1, value: null },
  { id: 2, value: [{ day: "2026-01-31", n: 12n, missing: null, yes: true, part: 0.1 }] },
  { columns: { a: Float64Array.of(1, 2, 3), b: Int32Array.of(4), none: new Float64Array(0) } },
  { columns: {} },
  { text: "ж".repeat(100_000) },
];

const bytes = () => Buffer.concat(messages.flatMap((message) => pack(message).pieces));

describe("messages as bytes", () => {
  it.each([1, 3, 7, 4096, 1 << 30])("are put together again from pieces of %d bytes", (size) => {
    const told: unknown[] = [];
    const unpacker = new Unpacker((message) => told.push(message));
    const all = bytes();
    for (let at = 0; at < all.length; at += size) unpacker.take(all.subarray(at, at + size));
    expect(told).toEqual(messages);
  });

  it("hold a part of a larger array, not all of it", () => {
    const part = new Float64Array(1000).fill(7).subarray(10, 12);
    const { pieces } = pack({ part });
    expect(pieces.at(-1)).toHaveLength(16);
  });

  it("are refused where they are no message", () => {
    const wild = new Uint8Array(headerBytes).fill(255);
    expect(() => new Unpacker(() => {}).take(wild)).toThrow(/4096 MB is more than the 256 MB/);
    const arrays = new DataView(new ArrayBuffer(headerBytes));
    arrays.setUint32(4, 2 ** 31);
    expect(() => new Unpacker(() => {}).take(new Uint8Array(arrays.buffer))).toThrow(/no message/);
    expect(() => pack({ bytes: new Uint8Array(3) })).toThrow(/arrays of numbers/);
  });

  it("are refused in words where they say too much", () => {
    const most = "x".repeat(largestText);
    expect(() => pack({ most })).toThrow("A message of 257 MB is more than the 256 MB");
  });
});
