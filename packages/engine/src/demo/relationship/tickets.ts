import type { Rng } from "@keepworth/models";
import type { NumberedOrder } from "../orders.ts";
import { pick } from "../pick.ts";
import type { Contact } from "./contact.ts";
import type { Experience } from "./experiences.ts";
import { faultyProduct } from "./faultyProduct.ts";
import { asking, type answers } from "./truth.ts";

type AnswerName = (typeof answers.bands)[number]["band"];

const hour = 3600;
/** Seconds until the first answer, by a random number from 0 to 1. */
const waits: Record<AnswerName, (chance: number) => number> = {
  day: (chance) => (0.2 + 23.5 * chance) * hour,
  threeDays: (chance) => (24.5 + 47 * chance) * hour,
  later: (chance) => (73 - 40 * Math.log(chance)) * hour,
};
/** Of those who say whether it was handled well: how many say yes. */
const content: Record<AnswerName, number> = { day: 0.9, threeDays: 0.65, later: 0.3 };

const handling = {
  /** Cost of an hour of work, in euros: minutes follow from what an answer costs. */
  hour: 24,
  /** Hours from the first answer until it is solved, on average; some wait for a delivery of the shop's own. */
  solving: { complaint: 30, other: 6, waiting: 2400 },
  waits: 0.12,
  reopened: { complaint: 0.2, slow: 0.5, other: 0.05 },
  rated: 0.4,
} as const;

const topics = {
  returned: { damaged: 0.4, "wrong item": 0.3, quality: 0.3 },
  late: { delivery: 1 },
  complaint: { quality: 0.4, packaging: 0.35, billing: 0.25 },
  question: { brewing: 0.4, availability: 0.35, payment: 0.25 },
  request: { invoice: 0.4, address: 0.35, cancellation: 0.25 },
} as const;

/** The ticket of somebody who asked the help desk. */
export function ticketOf({ customer, ask, answer, parcel, promised }: Experience, rng: Rng): Contact {
  const { order, day, cost } = ask!;
  const isLate = parcel.band !== "inTime" && day > promised;
  const isQuestion = rng.uniform() < asking.question;
  const other = isQuestion && order.refundedOn === null ? "question" : "request";
  const kind = answer === null ? other : "complaint";
  const subject = kind === "complaint" && order.refundedOn !== null ? "returned" : kind;
  const [drawn] = pick(
    rng,
    Object.entries(topics[subject === "complaint" && isLate ? "late" : subject]),
    ([, share]) => share,
  );
  const faulty = faultyLine(order);
  const topic =
    kind === "request" && order.refundedOn !== null
      ? "return"
      : faulty && kind === "complaint"
        ? "quality"
        : drawn;
  const line = faulty ?? order.lines[rng.word() % order.lines.length]!;
  const at = day * 24 * hour + Math.floor((8 + 11 * rng.uniform()) * hour);
  const chance = rng.uniform();
  const first = answer === null ? (0.1 - 9 * Math.log(chance)) * hour : waits[answer.band](chance);
  const { solving, reopened } = handling;
  const mean =
    rng.uniform() < handling.waits ? solving.waiting : solving[answer === null ? "other" : "complaint"];
  const soon = answer === null ? "other" : answer.band === "later" ? "slow" : "complaint";
  return {
    customer,
    at,
    kind,
    topic,
    product_id: topic === "quality" || topic === "damaged" || kind === "question" ? line.product.id : null,
    order_id: order.id,
    channel: pick(rng, ["email", "phone", "chat"], (channel) => channelShare(channel, first)),
    first_response_at: at + Math.floor(first),
    resolved_at: at + Math.floor(first) + Math.floor((0.2 + mean * rng.exponential()) * hour),
    reopened: rng.poisson(reopened[soon]),
    minutes: Math.round((cost / handling.hour) * 60),
    cost,
    satisfied: rated(answer?.band ?? "day", rng),
  };
}

/** The line with the product that leaks, if there is one. */
function faultyLine({ lines }: NumberedOrder) {
  return lines.find(({ product }) => product.name === faultyProduct);
}

/** Who is on the telephone or in a chat is not kept waiting for a day. */
function channelShare(channel: string, seconds: number): number {
  if (channel === "email") return 0.6;
  return seconds < 24 * hour ? 0.2 : 0;
}

function rated(answer: AnswerName, rng: Rng): boolean | null {
  const rates = rng.uniform() < handling.rated;
  const good = rng.uniform() < content[answer];
  return rates ? good : null;
}
