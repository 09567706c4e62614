import { describe, expect, it } from "vitest";
import { UsageError } from "../usage.ts";
import { changeOf } from "./price.ts";

describe("changeOf", () => {
  it("reads +5%, -10% and 0.05", () => {
    expect(changeOf("+5%")).toBe(0.05);
    expect(changeOf("-10%")).toBe(-0.1);
    expect(changeOf("−2.5%")).toBe(-0.025);
    expect(changeOf("0.05")).toBe(0.05);
  });

  it.each(["", "5 %", "0", "-100%", "dearer", "300%", "--5"])("refuses %j", (text) => {
    expect(() => changeOf(text)).toThrow(UsageError);
  });
});
