import type { Rng } from "@keepworth/models";
import type { RecordOf } from "@keepworth/warehouse";
import { isoDay } from "../calendar.ts";
import { customerId } from "../customers.ts";
import type { NumberedOrder } from "../orders.ts";
import { pick } from "../pick.ts";
import { streamOf, type DemoShop } from "../simulateShop.ts";
import type { Experience } from "./experiences.ts";
import { faultyProduct } from "./faultyProduct.ts";

/** What customers are asked, and say. A score is a sign of what happened, and of who will leave; it causes nothing. */
export const surveys = {
  nps: {
    asked: 0.22,
    answered: 0.4,
    /** In answering, for each point that the score would be below ten. */
    shy: 0.03,
    usual: 9.2,
    scatter: 1.5,
    parcel: { inTime: 0, late: -1, veryLate: -3 },
    answer: { day: 0.5, threeDays: -1, later: -3.5 },
    /** Times the customer's own chance to leave after an order. */
    leaving: -4,
    afterDays: 7,
  },
  csat: {
    asked: 0.1,
    answered: 0.45,
    usual: 4.5,
    scatter: 0.7,
    parcel: { inTime: 0, late: -1, veryLate: -2 },
  },
  /** Unasked, beside the reviews that members get points for; some without a name. */
  review: { written: 0.03, nameless: 0.15, withText: 0.4 },
} as const;

const stars = { good: [0.03, 0.04, 0.1, 0.28, 0.55], faulty: [0.35, 0.25, 0.2, 0.12, 0.08] } as const;

const words = {
  promoter: ["Fast and friendly", "Best beans in a long time", "I tell all my friends"],
  detractor: ["Waited too long", "Nobody answered me", "Too dear for what it is"],
  good: ["Very good", "Would buy again", "Just as described"],
  bad: ["Not what I expected", "Arrived damaged", "Too bitter for me"],
  faulty: ["Leaks from the lid", "Leaks after two weeks", "My bag was wet"],
} as const;

type FeedbackRow = RecordOf<"feedback">;
type Said = Omit<FeedbackRow, "feedback_id" | "at"> & { readonly day: number };

/** Scores of the shop and of its deliveries, and reviews of products, by day; null where somebody did not answer. */
export function demoFeedback({ seed, clock, orders, experiences, loyalty }: DemoShop): FeedbackRow[] {
  const rng = streamOf(seed, "feedback");
  const orderOf = new Map(orders.map((order) => [order.id, order]));
  const rewarded = loyalty.filter(({ reason }) => reason === "engagement");
  return [
    ...experiences.flatMap((one) => [...npsOf(one, rng), ...csatOf(one, rng), ...freeReview(one, rng)]),
    ...rewarded.map((row) => review(orderOf.get(row.order_id!)!, Date.parse(row.at!) / 86_400_000, rng)),
  ]
    .filter(({ day }) => day <= clock.to)
    .sort((one, other) => one.day - other.day)
    .map(({ day, ...said }, i) => ({
      feedback_id: `F${String(i + 1).padStart(5, "0")}`,
      at: isoDay(day),
      ...said,
    }));
}

function npsOf({ customer, orders, delivered, parcel, answer }: Experience, rng: Rng): Said[] {
  const { asked, answered, shy, usual, scatter, afterDays, ...shifts } = surveys.nps;
  const mean =
    usual +
    shifts.parcel[parcel.band] +
    (answer ? shifts.answer[answer.band] : 0) +
    shifts.leaving * customer.leaving;
  const score = within(0, 10, mean + scatter * rng.normal());
  const [isAsked, answers] = [rng.uniform() < asked, rng.uniform() < answered - shy * (10 - score)];
  const text = comment(rng, score >= 9 ? "promoter" : score <= 6 ? "detractor" : null);
  return isAsked
    ? [
        {
          ...about(customerId(customer), "nps", 10, answers ? score : null),
          day: delivered + afterDays,
          order_id: orders[0]!.id,
          text: answers ? text : null,
        },
      ]
    : [];
}

/** How the delivery was, asked on the day after it. */
function csatOf({ customer, orders, delivered, parcel }: Experience, rng: Rng): Said[] {
  const { asked, answered, usual, scatter, parcel: shift } = surveys.csat;
  const score = within(1, 5, usual + shift[parcel.band] + scatter * rng.normal());
  const [isAsked, answers] = [rng.uniform() < asked, rng.uniform() < answered];
  return isAsked
    ? [
        {
          ...about(customerId(customer), "csat", 5, answers ? score : null),
          day: delivered + 1,
          order_id: orders[0]!.id,
        },
      ]
    : [];
}

function freeReview({ orders: [order], delivered }: Experience, rng: Rng): Said[] {
  const { written, nameless } = surveys.review;
  const [writes, hides] = [rng.uniform() < written, rng.uniform() < nameless];
  const said = review(order!, delivered + 2 + (rng.word() % 20), rng);
  return writes ? [hides ? { ...said, customer_id: null, order_id: null } : said] : [];
}

function review({ id, customer, lines }: NumberedOrder, day: number, rng: Rng): Said {
  const { product } = lines[rng.word() % lines.length]!;
  const quality = product.name === faultyProduct ? "faulty" : "good";
  const [place] = pick(rng, [...stars[quality].entries()], ([, share]) => share);
  const score = place + 1;
  const mood = score >= 4 ? "good" : score <= 2 ? (quality === "faulty" ? "faulty" : "bad") : null;
  const text = comment(rng, mood);
  return {
    ...about(customerId(customer), "review", 5, score),
    day,
    order_id: id,
    product_id: product.id,
    text,
  };
}

function about(customer_id: string, kind: string, scale: number, score: number | null) {
  return {
    customer_id,
    kind,
    scale,
    score,
    order_id: null,
    product_id: null,
    interaction_id: null,
    text: null,
  };
}

function comment(rng: Rng, mood: keyof typeof words | null): string | null {
  const says = rng.uniform() < surveys.review.withText;
  const place = rng.word();
  return says && mood !== null ? words[mood][place % words[mood].length]! : null;
}

function within(low: number, high: number, value: number): number {
  return Math.min(high, Math.max(low, Math.round(value)));
}
