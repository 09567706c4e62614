import type { RecordOf } from "@keepworth/warehouse";
import type { DemoCustomer } from "../customers.ts";

type Row = RecordOf<"interactions">;

/** One contact with a customer. Times in seconds from 1970 on, UTC, maybe after the shop's last day. */
export interface Contact extends Pick<
  Row,
  "topic" | "product_id" | "order_id" | "channel" | "reopened" | "minutes" | "cost" | "satisfied"
> {
  readonly customer: DemoCustomer;
  readonly kind: "complaint" | "question" | "request" | "education" | "usage";
  readonly at: number;
  readonly first_response_at: number | null;
  readonly resolved_at: number | null;
}

/** What nobody had to answer. */
export const unanswered = {
  product_id: null,
  order_id: null,
  first_response_at: null,
  resolved_at: null,
  reopened: null,
  minutes: null,
  cost: null,
  satisfied: null,
} as const;
