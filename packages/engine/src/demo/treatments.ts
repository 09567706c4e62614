import type { RecordOf } from "@keepworth/warehouse";

type TreatmentRow = RecordOf<"treatments">;

type Row = readonly [
  treatment: string,
  kind: string,
  role: string,
  channel: string,
  cost: number,
  incentive: number,
  uplift: number,
  capacity: number | null,
  segments: string | null,
];

// Money in euros. The uplifts are nobody's finding: what a manager writes down before there was an experiment.
const rows: readonly Row[] = [
  [
    "Win-back e-mail",
    "win-back",
    "marketing",
    "email",
    0.05,
    0,
    0.04,
    null,
    "cannot-lose|at-risk|hibernating",
  ],
  ["Renewal discount", "renewal-discount", "sales", "email", 0.05, 3, 0.08, null, null],
  ["VIP service", "vip", "service", "phone", 9, 0, 0.05, 60, "champions|loyal|cannot-lose"],
  ["Double points", "loyalty-points", "marketing", "email", 0.05, 0.8, 0.02, null, "champions|loyal"],
  ["Brewing course", "education", "service", "email", 0.4, 0, 0.02, 500, "new|promising|potential-loyalist"],
  [
    "Call after silence",
    "support-call",
    "service",
    "phone",
    6,
    0,
    0.06,
    120,
    "cannot-lose|at-risk|need-attention",
  ],
  [
    "Ten percent this week",
    "exclusive-offer",
    "marketing",
    "email",
    0.05,
    4,
    0.05,
    null,
    "need-attention|about-to-sleep|promising",
  ],
  ["New harvest first", "early-access", "marketing", "email", 0.05, 0, 0.015, null, "champions|loyal"],
  [
    "Goes well with",
    "recommendation",
    "marketing",
    "email",
    0.02,
    0,
    0.01,
    null,
    "champions|loyal|potential-loyalist|new|promising",
  ],
  ["Bring a friend", "ask-referral", "marketing", "email", 0.05, 5, 0.02, null, "champions|loyal"],
];

/** What the shop can do for a customer. */
export function demoTreatments(): TreatmentRow[] {
  return rows.map(([treatment, kind, role, channel, cost, incentive, uplift, capacity, segments]) => ({
    treatment,
    kind,
    cost,
    incentive,
    uplift,
    uplift_error: uplift / 2,
    uplift_source: "assumed",
    capacity,
    segments,
    role,
    channel,
  }));
}
