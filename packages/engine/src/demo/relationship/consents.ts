import type { RecordOf } from "@keepworth/warehouse";
import { isoDay } from "../calendar.ts";
import { customerId } from "../customers.ts";
import { shuffled } from "../pick.ts";
import { streamOf, type DemoShop } from "../simulateShop.ts";
import { letterOptOuts } from "./truth.ts";

/** Shares of customers. Who opts out does so on a random day, whatever the customer's worth. */
export const consenting = {
  email: 0.8,
  emailWithdrawn: 0.05,
  phone: 0.12,
  /** Who want nothing from the shop any more. */
  nothing: 0.006,
  /** Who was driven out by the letter left within so many days of it. */
  letterDays: 10,
} as const;

type Consent = RecordOf<"consents">;

/** Who may be written to, by customer. Everybody in the campaign had agreed to e-mail, and had not opted out by then. */
export function demoConsents({ seed, people, clock, campaign }: DemoShop): Consent[] {
  const rng = streamOf(seed, "consents");
  const { day: sent, treated, holdout } = campaign;
  const asked = new Set([...treated, ...holdout].map(({ no }) => no));
  const angered = new Set(
    shuffled(rng, treated)
      .slice(0, Math.round(letterOptOuts * treated.length))
      .map(({ no }) => no),
  );
  return people.flatMap((customer) => {
    const given = customer.days[0]!;
    const written = asked.has(customer.no);
    const mail = rng.uniform() < consenting.email || written;
    const phone = rng.uniform() < consenting.phone;
    const nothing = rng.uniform() < consenting.nothing;
    const optsOut = rng.uniform() < consenting.emailWithdrawn;
    const left = given + 1 + Math.floor(rng.uniform() * (clock.to - given));
    const soon = sent + 1 + (rng.word() % consenting.letterDays);
    const withdrawn = angered.has(customer.no) ? soon : optsOut && !(written && left <= sent) ? left : null;
    const row = (channel: string, purpose: string, from: number | null, until: number | null): Consent => ({
      customer_id: customerId(customer),
      channel,
      purpose,
      given_at: from === null ? null : isoDay(from),
      withdrawn_at: until === null || until > clock.to ? null : isoDay(until),
    });
    return [
      ...(mail ? [row("email", "marketing", given, withdrawn)] : []),
      ...(phone ? [row("phone", "marketing", given, null)] : []),
      ...(nothing && !written && left <= clock.to ? [row("all", "all", null, left)] : []),
    ];
  });
}
