import type { Customer } from "./CustomerPage.tsx";
import type { Shape } from "./shapes.ts";

type Event = Customer["events"][number];

/** What an event is drawn as. */
export function shapeOf({ kind }: Pick<Event, "kind">): Shape {
  if (kind === "interaction") return "contact";
  return kind === "feedback" ? "score" : kind;
}

const cases = new Set(["question", "complaint", "request", "call", "visit"]);

/** Grey: it happened; amber: to look at, as a complaint, an open case or a low score; red: something was lost. */
export function toneOf({ kind, what, amount, scale, solved }: Event): "past" | "attention" | "loss" {
  switch (kind) {
    case "interaction":
      return what === "complaint" || (solved === null && cases.has(what ?? "")) ? "attention" : "past";
    case "feedback":
      return isLow(what, amount, scale) ? "attention" : "past";
    case "delivery":
      return "attention";
    case "return":
      return "loss";
    case "consent":
      return what === "withdrawn" ? "loss" : "past";
    case "subscription":
      return what === "ended" ? "loss" : what === "payment-failed" ? "attention" : "past";
    default:
      return "past";
  }
}

/** A detractor, or an answer in the bottom two boxes of five. */
function isLow(what: string | null, score: number | null, scale: number | null): boolean {
  if (score === null) return false;
  if (what === "nps") return score <= 6;
  return scale !== null && scale > 1 && (score - 1) / (scale - 1) <= 0.25;
}
