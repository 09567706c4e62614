import { describe, expect, it } from "vitest";
import { shapeOf, toneOf } from "./eventMarks.ts";

type Event = Parameters<typeof toneOf>[0];

function event(kind: Event["kind"], told: Partial<Event> = {}): Event {
  return {
    day: "2026-05-01",
    kind,
    what: null,
    about: null,
    amount: null,
    scale: null,
    solved: null,
    orderId: null,
    text: null,
    ...told,
  };
}

describe("an event's colour", () => {
  it("is amber for complaints and open cases, grey for what was answered or asks nothing", () => {
    const contact = (what: string, solved: string | null) => toneOf(event("interaction", { what, solved }));
    expect(contact("complaint", "2026-05-03")).toBe("attention");
    expect(contact("question", null)).toBe("attention");
    expect(contact("question", "2026-05-03")).toBe("past");
    expect(contact("education", null)).toBe("past");
  });

  it("is amber for detractors and the bottom two boxes of five, on any scale", () => {
    const score = (what: string, amount: number, scale: number) =>
      toneOf(event("feedback", { what, amount, scale }));
    expect([6, 7].map((one) => score("nps", one, 10))).toEqual(["attention", "past"]);
    expect([2, 3].map((one) => score("csat", one, 5))).toEqual(["attention", "past"]);
    expect([25, 26].map((one) => score("review", one, 100))).toEqual(["attention", "past"]);
  });

  it("is red for what was lost, amber for what is about to be", () => {
    expect(toneOf(event("return", { what: "too small", amount: 1 }))).toBe("loss");
    expect(toneOf(event("consent", { what: "withdrawn" }))).toBe("loss");
    expect(toneOf(event("consent", { what: "given" }))).toBe("past");
    expect(toneOf(event("subscription", { what: "ended" }))).toBe("loss");
    expect(toneOf(event("subscription", { what: "payment-failed" }))).toBe("attention");
    expect(toneOf(event("delivery", { amount: 3 }))).toBe("attention");
  });
});

it("draws each kind of event in a form of its own", () => {
  const kinds = [
    "interaction",
    "feedback",
    "points",
    "offer",
    "return",
    "delivery",
    "consent",
    "subscription",
  ] as const;
  expect(new Set(kinds.map((kind) => shapeOf(event(kind)))).size).toBe(kinds.length);
});
