import { describe, expect, it } from "vitest";
import { address } from "../../api/useAnswer.ts";
import { readAddress, writtenAddress } from "../../shell/useAddress.ts";
import { filterQuery, filterSettings, isFiltered, range } from "./filters.ts";

describe("a range in the address", () => {
  it("is written and read back, with either end open", () => {
    for (const one of [
      { from: 0.2, to: 0.4 },
      { from: -12.5, to: null },
      { from: null, to: 0 },
      { from: 1e-7, to: 1 },
    ]) {
      expect(range().read(range().write(one))).toEqual(one);
    }
  });

  it("is as if nothing were said where it cannot be read", () => {
    for (const text of ["", "..", "0.3", "a..b", "1.2.3..4", "0..1..2"])
      expect(range().read(text)).toBeUndefined();
  });
});

describe("filters", () => {
  const none = readAddress({}, filterSettings);

  it("ask for everybody unless something is set, whether contacts are shown or not", () => {
    expect(isFiltered(none)).toBe(false);
    expect(isFiltered({ ...none, contacts: true })).toBe(false);
    expect(address("/api/customers", filterQuery(none))).toBe("/api/customers");
  });

  it("become conditions that must all hold", () => {
    const filters = readAddress(
      { search: " ana ", segment: "champions,at-risk", alive: "0.3..0.7", growth: "..0", bought: "repeated" },
      filterSettings,
    );
    expect(filterQuery(filters)).toEqual({
      q: "ana",
      segment: ["champions", "at-risk"],
      where: ["pAlive>=0.3", "pAlive<0.7", "growth<0", "orders>1"],
    });
    expect(isFiltered(filters)).toBe(true);
  });

  it("leave the address when they are taken away", () => {
    const search = { alive: "0.3..0.7", segment: "lost", sort: "-clv" };
    expect(writtenAddress(search, { alive: null, segment: [] }, filterSettings)).toEqual({ sort: "-clv" });
  });
});
