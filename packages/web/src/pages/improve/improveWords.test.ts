import { webSpeaker, webWords } from "@keepworth/locales/web";
import { describe, expect, it } from "vitest";
import { namesCommand } from "../../words/notKnown.ts";
import {
  areas,
  eventName,
  fieldName,
  groupName,
  subjectLabel,
  toneOf,
  whyNot,
  type Speaker,
} from "./improveWords.ts";

const speaker = webSpeaker("en", await webWords("en", [...areas])) as unknown as Speaker;

describe("what an effect is of", () => {
  it("names bands in words, and all else as it was recorded", () => {
    expect(["4-7-days", "delivery", "…", null].map((group) => groupName(group, speaker))).toEqual([
      "4–7 days",
      "delivery",
      "the rest",
      "not known",
    ]);
    expect(fieldName("response", speaker)).toBe("Time to the first answer");
  });

  it("names our events in words, and experiments and actions by their own names", () => {
    expect(
      ["late-delivery", "winback", "treatment:Win-back e-mail"].map((event) => eventName(event, speaker)),
    ).toEqual(["Late delivery", "winback", "Win-back e-mail"]);
  });

  it("says the name first, so that a chart that cuts it keeps what it is", () => {
    expect(subjectLabel({ kind: "lateness", subject: "4-7-days", name: "4-7-days" }, speaker)).toBe(
      "4–7 days (Late delivery)",
    );
    expect(subjectLabel({ kind: "topic", subject: "", name: "" }, speaker)).toBe("not told (Support topic)");
  });
});

it("is red or green only where the whole interval is on one side of nothing", () => {
  expect(toneOf({ low: -3, high: -1 })).toBe("loss");
  expect(toneOf({ low: 1, high: 3 })).toBe("gain");
  expect(toneOf({ low: -1, high: 3 })).toBe("past");
});

it("says what is missing without an option of the command line", () => {
  const details = { customers: 3, days: 180, needed: 30, tooRecent: 2, all: 9, noOrder: 8 };
  const codes = {
    "effects.needs": ["amounts", "events", "followed", "comparison", "overlap", "arms", "strangers"],
    "effects.missing": ["margin", "early", "mismatch"],
    "improve.missing": ["lines", "deliveries", "returns", "contacts", "amounts", "margin", "followed"],
  } as const;
  for (const [part, all] of Object.entries(codes)) {
    for (const code of all) {
      const text = whyNot(part as keyof typeof codes, { code, details }, speaker);
      expect(text).not.toBe(code);
      expect(namesCommand(text), text).toBe(false);
    }
  }
});
