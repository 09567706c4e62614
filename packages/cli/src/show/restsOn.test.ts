import { describe, expect, it } from "vitest";
import { missing, restsOn, sourced, warned } from "./restsOn.ts";
import { plain } from "./show.fixture.ts";

describe("what an answer rests on", () => {
  it("is a list under one title, and nothing where nothing is to be said", () => {
    expect(restsOn(["A margin of 40%."], plain)).toEqual(["", "What it rests on", "· A margin of 40%."]);
    expect(missing(["The margin."], plain)).toEqual(["", "What is missing", "· The margin."]);
    expect([...restsOn([], plain), ...missing([], plain)]).toEqual([]);
  });

  it("tells what is read, what is the default, what is assumed and what is not known apart", () => {
    const told = (value: number | null, source: "data" | "default" | "unknown") =>
      sourced("Margin", { name: "margin", value, source }, plain.speaker);
    expect(told(0.4, "data")).toBe("Margin (read from your data)");
    expect(told(0.4, "default")).toBe("Margin (the default)");
    expect(told(0.4, "unknown")).toBe("Margin (assumed)");
    expect(told(null, "unknown")).toBe("Margin (not known)");
  });

  it("writes texts from data so that they cannot move the cursor", () => {
    const [text] = warned(
      [{ code: "experiment.assumed", details: { treatment: "\u001B[2Jx" } }],
      plain.speaker,
    );
    expect(text).toContain("x");
    expect(text).not.toContain("\u001B");
  });
});
