import { expect, it } from "vitest";
import {
  flag,
  maybeNumber,
  number,
  oneOf,
  readAddress,
  several,
  text,
  writtenAddress,
} from "./useAddress.ts";

const settings = {
  tab: oneOf(["active", "all"]),
  rate: number(0.1, 0, 1),
  margin: maybeNumber(0, 1),
  q: text(),
  names: flag(),
  segment: several(),
};

it("reads what the address says and takes what it cannot mean for nothing", () => {
  expect(readAddress({}, settings)).toEqual({
    tab: "active",
    rate: 0.1,
    margin: null,
    q: "",
    names: false,
    segment: [],
  });
  expect(readAddress({ tab: "none", rate: "7", margin: "", names: "yes" }, settings)).toEqual(
    readAddress({}, settings),
  );
  expect(readAddress({ tab: "all", rate: "0.25", segment: "at-risk,lost" }, settings)).toMatchObject({
    tab: "all",
    rate: 0.25,
    segment: ["at-risk", "lost"],
  });
});

it("writes what differs from the beginning, and what it writes it reads", () => {
  const changes = { rate: 0.3, q: "a,b", names: true, segment: ["a,b", "c"], margin: 0.4 };
  const written = writtenAddress({ other: "x", tab: "all" }, changes, settings);
  expect(written).toMatchObject({ other: "x", tab: "all" });
  expect(readAddress(written, settings)).toMatchObject({ ...changes, tab: "all" });
  expect(
    writtenAddress(
      written,
      { tab: "active", rate: 0.1, q: "", names: false, segment: [], margin: null },
      settings,
    ),
  ).toEqual({
    other: "x",
  });
});
