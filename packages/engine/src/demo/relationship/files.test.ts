import { beforeAll, describe, expect, it } from "vitest";
import { isoDay } from "../calendar.ts";
import { customerId } from "../customers.ts";
import { simulateShop, type DemoShop } from "../simulateShop.ts";
import { consenting, demoConsents } from "./consents.ts";
import { demoDeliveries } from "./deliveries.ts";
import { faultyProduct } from "./faultyProduct.ts";
import { demoFeedback } from "./feedback.ts";
import { demoInteractions } from "./interactions.ts";
import { demoPreferences } from "./preferences.ts";
import { demoReturns } from "./returns.ts";
import { letterOptOuts } from "./truth.ts";

let shop: DemoShop;
beforeAll(() => {
  shop = simulateShop();
});

const share = <Row>(rows: readonly Row[], is: (row: Row) => boolean) => rows.filter(is).length / rows.length;
const hours = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 3_600_000;

describe("interactions", () => {
  it("are a thousand tickets whose answers cost six euros, beside what costs nothing", () => {
    const rows = demoInteractions(shop);
    const tickets = rows.filter(({ cost }) => cost !== null && cost > 0);
    expect(tickets.length).toBe(shop.experiences.filter(({ ask }) => ask !== null).length);
    const cost = tickets.reduce((sum, row) => sum + row.cost!, 0) / tickets.length;
    expect(Math.abs(cost - 6)).toBeLessThan(0.4);
    expect(share(tickets, ({ kind }) => kind === "complaint")).toBeGreaterThan(0.5);
    for (const { cost: euros, minutes } of tickets)
      expect(Math.abs(minutes! - euros! * 2.5)).toBeLessThanOrEqual(0.5);
  });

  it("come in time, are answered after they came and solved after they were answered", () => {
    const rows = demoInteractions(shop);
    expect(rows.map(({ at }) => at)).toEqual(rows.map(({ at }) => at!).toSorted());
    for (const { at, first_response_at: first, resolved_at: solved, status } of rows) {
      if (first) expect(hours(at!, first)).toBeGreaterThan(0);
      if (solved) expect(hours(first!, solved)).toBeGreaterThan(0);
      expect(status === "solved").toBe(solved !== null);
    }
    const open = rows.filter(({ status }) => status === "open").length;
    expect(open).toBeGreaterThan(4);
    expect(open).toBeLessThan(30);
  });

  it("show when complaints were answered as it was drawn: within a day, three days, or later", () => {
    const rows = demoInteractions(shop);
    const answerTo = new Map(
      shop.experiences
        .filter(({ answer }) => answer !== null)
        .map(({ ask, answer }) => [ask!.order.id, answer!.band]),
    );
    const complaints = rows.filter(({ kind }) => kind === "complaint");
    expect(complaints.length).toBe(answerTo.size);
    for (const { at, first_response_at: first, order_id: order } of complaints) {
      if (first === null) continue;
      const waited = hours(at!, first);
      expect(waited <= 24 ? "day" : waited <= 72 ? "threeDays" : "later").toBe(answerTo.get(order!));
    }
  });

  it("tell of good customers who ask the chat, and of the app only until somebody leaves", () => {
    const rows = demoInteractions(shop);
    const byId = new Map(shop.people.map((customer) => [customerId(customer), customer]));
    const rateOf = (ids: readonly string[]) =>
      ids.reduce((sum, id) => sum + byId.get(id)!.rate, 0) / ids.length;
    const chats = rows.filter(({ channel }) => channel === "bot");
    const orders = shop.orders.map(({ customer }) => customerId(customer));
    expect(rateOf(chats.map((row) => row.customer_id!))).toBeGreaterThan(1.5 * rateOf(orders));
    const openings = rows.filter(({ kind }) => kind === "usage");
    expect(openings.length).toBeGreaterThan(1000);
    for (const { customer_id: id, at } of openings) {
      const { visits } = byId.get(id!)!;
      if (visits.at(-1)!.wait === null) expect(at!.slice(0, 10) <= isoDay(visits.at(-1)!.day)).toBe(true);
    }
  });
});

describe("feedback", () => {
  it("has scores of some who were asked, lower the later the parcel", () => {
    const rows = demoFeedback(shop);
    const parcelOf = new Map(
      shop.experiences.flatMap(({ orders, parcel }) => orders.map(({ id }) => [id, parcel.band] as const)),
    );
    for (const [kind, scale] of [
      ["nps", 10],
      ["csat", 5],
    ] as const) {
      const asked = rows.filter((row) => row.kind === kind);
      const answered = asked.filter(({ score }) => score !== null);
      expect(answered.length / asked.length).toBeGreaterThan(0.3);
      expect(answered.length / asked.length).toBeLessThan(0.5);
      const means = ["inTime", "late", "veryLate"].map((band) => {
        const own = answered.filter(({ order_id: id }) => parcelOf.get(id!) === band);
        return own.reduce((sum, { score }) => sum + score!, 0) / own.length;
      });
      expect(means).toEqual(means.toSorted((one, other) => other - one));
      for (const { score } of answered) expect(score! >= 0 && score! <= scale).toBe(true);
    }
  });

  it("has reviews for every point given for one, of products that were bought, and worse ones of what leaks", () => {
    const rows = demoFeedback(shop).filter(({ kind }) => kind === "review");
    const bought = new Map(shop.orders.map(({ id, lines }) => [id, lines.map(({ product }) => product)]));
    const leaks = shop.orders
      .flatMap(({ lines }) => lines)
      .find(({ product }) => product.name === faultyProduct)!;
    for (const row of rows.filter(({ order_id: id }) => id !== null))
      expect(bought.get(row.order_id!)!.some(({ id }) => id === row.product_id)).toBe(true);
    for (const { customer_id, at, order_id } of shop.loyalty.filter(({ reason }) => reason === "engagement"))
      expect(
        rows.some((row) => row.at === at && row.customer_id === customer_id && row.order_id === order_id),
      ).toBe(true);
    const score = (own: typeof rows) => own.reduce((sum, row) => sum + row.score!, 0) / own.length;
    const faulty = rows.filter(({ product_id: id }) => id === leaks.product.id);
    expect(faulty.length).toBeGreaterThan(4);
    expect(score(faulty)).toBeLessThan(score(rows) - 1);
  });
});

describe("consents", () => {
  it("had everybody in the campaign, and lost three of a hundred by it", () => {
    const rows = demoConsents(shop).filter(({ channel }) => channel === "email");
    const { day, treated, holdout } = shop.campaign;
    const until = isoDay(day + consenting.letterDays);
    const lost = (group: typeof treated) =>
      group.filter((customer) => {
        const consent = rows.find(({ customer_id: id }) => id === customerId(customer))!;
        expect(consent.given_at! <= isoDay(day)).toBe(true);
        expect(consent.withdrawn_at === null || consent.withdrawn_at > isoDay(day)).toBe(true);
        return consent.withdrawn_at !== null && consent.withdrawn_at <= until;
      }).length;
    expect(lost(treated) - lost(holdout)).toBe(Math.round(letterOptOuts * treated.length));
  });
});

describe("preferences, deliveries and returns", () => {
  it("say of a fifth of customers what they like, mostly rightly", () => {
    const rows = demoPreferences(shop).filter(({ key }) => key === "category");
    expect(rows.length / shop.people.length).toBeCloseTo(0.18, 1);
    const favourite = new Map(shop.people.map((customer) => [customerId(customer), customer.favourite]));
    expect(share(rows, (row) => row.value === favourite.get(row.customer_id!))).toBeGreaterThan(0.8);
  });

  it("say of every order when it came, twelve of a hundred too late, mostly by the same carrier", () => {
    const rows = demoDeliveries(shop);
    expect(rows.map((row) => row.order_id)).toEqual(
      shop.orders.map(({ id }) => id).toSorted((one, other) => Number(one) - Number(other)),
    );
    const late = rows.filter((row) => row.delivered_at !== null && row.delivered_at > row.promised_at!);
    expect(late.length / rows.length).toBeCloseTo(0.12, 2);
    expect(share(late, ({ carrier }) => carrier === "Blue Line")).toBeGreaterThan(0.65);
  });

  it("take back what was refunded and no more, nine of ten", () => {
    const refunded = new Map(
      shop.orders.flatMap(({ id, lines, refundedOn }) =>
        lines
          .filter(({ refunded }) => refunded > 0)
          .map(
            ({ product, quantity }) =>
              [`${id} ${product.id}`, { quantity, on: isoDay(refundedOn!) }] as const,
          ),
      ),
    );
    const rows = demoReturns(shop);
    expect(rows.length / refunded.size).toBeCloseTo(0.9, 1);
    for (const { order_id, product_id, quantity, at } of rows) {
      const line = refunded.get(`${order_id} ${product_id}`)!;
      expect(at).toBe(line.on);
      expect(quantity! >= 1 && quantity! <= line.quantity).toBe(true);
    }
  });
});
