import type { events } from "./en/events.ts";
import type { Speaker } from "./speech.ts";

/** Something that happened with a customer beside orders, as the API and the engine tell it. */
export interface ToldEvent {
  readonly kind:
    | "interaction"
    | "feedback"
    | "points"
    | "offer"
    | "return"
    | "delivery"
    | "consent"
    | "subscription";
  readonly what: string | null;
  readonly about: string | null;
  readonly amount: number | null;
  readonly scale: number | null;
  readonly solved: string | null;
  readonly text: string | null;
}

/**
 * What happened, in words.
 *
 * @param text  how a text of the data is shown; default as it is
 */
export function eventText(
  event: ToldEvent,
  { say, number, date }: Pick<Speaker<keyof typeof events>, "say" | "number" | "date">,
  text: (value: string) => string = (value) => value,
): string {
  const told = (value: string | null): string => (value === null ? "none" : text(value));
  const figure = (value: number | null): string => (value === null ? "none" : number(value));
  const { kind, amount } = event;
  const [what, about] = [told(event.what), told(event.about)];
  switch (kind) {
    case "interaction":
      return say("event.interaction", {
        what,
        about,
        solved: event.solved === null ? "none" : date(event.solved),
      });
    case "feedback":
      return say("event.feedback", {
        what,
        score: figure(amount),
        scale: figure(event.scale),
        text: told(event.text),
      });
    case "points":
      return say("event.points", {
        points: what === "redeemed" || what === "expired" ? Math.abs(amount ?? 0) : (amount ?? 0),
        what,
      });
    case "offer":
      return say("event.offer", { what, about });
    case "return":
      return say("event.return", { what, quantity: figure(amount) });
    case "delivery":
      return say("event.delivery", { days: amount ?? 0 });
    case "consent":
      return say("event.consent", { what, about });
    case "subscription":
      return say("event.subscription", { what, about });
  }
}
