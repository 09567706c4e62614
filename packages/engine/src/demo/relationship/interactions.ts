import type { Rng } from "@keepworth/models";
import type { RecordOf } from "@keepworth/warehouse";
import type { SeasonClock } from "../calendar.ts";
import { customerId, type DemoCustomer } from "../customers.ts";
import { pick } from "../pick.ts";
import { streamOf, type DemoShop } from "../simulateShop.ts";
import { unanswered, type Contact } from "./contact.ts";
import type { Experience } from "./experiences.ts";
import { ticketOf } from "./tickets.ts";
import { without } from "./truth.ts";

const hour = 3600;
const day = 24 * hour;

type InteractionRow = Omit<RecordOf<"interactions">, "day">;

/** Tickets, chats, guides and openings of the app, by time. A ticket's cost is in no other file. */
export function demoInteractions({ seed, people, clock, experiences }: DemoShop): InteractionRow[] {
  const rng = streamOf(seed, "interactions");
  const end = (clock.to + 1) * day;
  const contacts = [
    ...experiences.flatMap((one) => [
      ...(one.ask ? [ticketOf(one, rng)] : []),
      ...chatOf(one, rng),
      ...(one.guided ? [guideOf(one, rng)] : []),
    ]),
    ...people.flatMap((customer) => openings(customer, clock, rng)),
  ];
  return contacts
    .filter(({ at }) => at < end)
    .sort((one, other) => one.at - other.at)
    .map((contact, i) => rowOf(contact, `I${String(i + 1).padStart(5, "0")}`, end));
}

function rowOf({ customer, ...contact }: Contact, interaction_id: string, end: number): InteractionRow {
  const { at, kind, first_response_at: first, resolved_at: solved } = contact;
  const known = (second: number | null) => (second !== null && second < end ? instant(second) : null);
  const isTicket = kind !== "education" && kind !== "usage";
  return {
    interaction_id,
    customer_id: customerId(customer),
    at: instant(at),
    kind,
    topic: contact.topic,
    product_id: contact.product_id,
    order_id: contact.order_id,
    channel: contact.channel,
    status: isTicket ? (known(solved) === null ? "open" : "solved") : null,
    first_response_at: known(first),
    resolved_at: known(solved),
    reopened: contact.reopened,
    minutes: contact.minutes,
    cost: contact.cost,
    satisfied: known(solved) === null ? null : contact.satisfied,
  };
}

function instant(second: number): string {
  return `${new Date(second * 1000).toISOString().slice(0, 19)}Z`;
}

/** After an order, good customers ask how to brew; a program answers at once, and it changes nothing. */
function chatOf({ customer, orders: [order] }: Experience, rng: Rng): Contact[] {
  const { perRate, most } = without.chat;
  const asks = rng.uniform() < Math.min(most, perRate * customer.rate);
  const at = order!.day * day + order!.second + Math.floor((0.1 + 5 * rng.uniform()) * hour);
  const [line] = order!.lines;
  const topic = pick(rng, ["recipe", "grind", "choice"], () => 1);
  const product_id = line!.product.id;
  if (!asks) return [];
  const answered = { first_response_at: at + 20, resolved_at: at + 300, reopened: 0, minutes: 0, cost: 0 };
  return [
    {
      ...unanswered,
      ...answered,
      customer,
      at,
      kind: "question",
      topic,
      product_id,
      order_id: order!.id,
      channel: "bot",
    },
  ];
}

function guideOf({ customer, orders: [order] }: Experience, rng: Rng): Contact {
  const at = order!.day * day + Math.floor((20 + 3 * rng.uniform()) * hour);
  return {
    ...unanswered,
    customer,
    at,
    kind: "education",
    topic: "brewing guide",
    order_id: order!.id,
    channel: "email",
  };
}

/** The app is opened from the first order until the customer leaves. */
function openings({ rate, visits, ...customer }: DemoCustomer, clock: SeasonClock, rng: Rng): Contact[] {
  const { customers, perOrder } = without.app;
  const first = clock.at(visits[0]!.day);
  const { wait, day: last } = visits.at(-1)!;
  const span = (wait === null ? clock.at(last) : clock.total) - first;
  const hasApp = rng.uniform() < customers;
  if (!hasApp || span <= 0) return [];
  return Array.from({ length: rng.poisson(perOrder * rate * span) }, () => {
    const on = clock.dayOf(first + rng.uniform() * span) ?? clock.to;
    const at = on * day + Math.floor((6 + 17 * rng.uniform()) * hour);
    return {
      ...unanswered,
      customer: { ...customer, rate, visits },
      at,
      kind: "usage" as const,
      topic: "recipe app",
      channel: "app",
    };
  });
}
