/**
 * The truth about what happens between purchases: what makes a customer of the simulated shop stay or go, and what only
 * goes along with it. A factor multiplies the chance to leave after an order, which is never above 1; nobody leaves after
 * a first order.
 */

/** How parcels arrive. Whether one is late depends on nothing that the customer is or does. */
export const parcels = {
  /** Promised so many days after the order. */
  promised: { from: 2, to: 4 },
  bands: [
    { band: "inTime", share: 0.88, factor: 1 },
    /** One or two days late. */
    { band: "late", share: 0.06, factor: 1.5 },
    /** Three days late or more. */
    { band: "veryLate", share: 0.06, factor: 5 },
  ],
  latest: 14,
} as const;

/** The first answer to a complaint. How long it takes depends on nothing but how much there is to do. */
export const answers = {
  bands: [
    /** Within 24 hours. */
    { band: "day", share: 0.5, factor: 0.2 },
    /** Within 72 hours. */
    { band: "threeDays", share: 0.3, factor: 1 },
    { band: "later", share: 0.2, factor: 3 },
  ],
  /** So many days after a complaint it is known how it is answered: an order that came before is not touched by it. */
  knownAfter: 3,
} as const;

/** A brewing guide, sent at random on the day of an order. Who got it orders the next time at so many times the usual rate. */
export const guide = { share: 0.15, rate: 1.4 } as const;

/** Opt-outs from e-mail that the win-back letter caused, as a share of those who got it; exact. */
export const letterOptOuts = 0.03;

/** Of those who asked the help desk: what it was about. All of it has no effect but for the answer to a complaint. */
export const asking = {
  complaint: { refunded: 0.8, veryLate: 0.95, late: 0.8, otherwise: 0.55 },
  question: 0.6,
} as const;

/** What has no effect at all. */
export const without = {
  /** Chat questions that a program answers: at an order, so many times the customer's orders a day. Good customers ask. */
  chat: { perRate: 2, most: 0.2 },
  /** Opening the recipe app, as often as ordering, until the day that one leaves: it is a sign of being there still. */
  app: { customers: 0.3, perOrder: 0.8 },
} as const;
