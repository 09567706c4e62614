import type { Rng } from "@keepworth/models";
import type { RecordOf } from "@keepworth/warehouse";
import { addMonths, isoDay, monthStart } from "./calendar.ts";
import { winBack } from "./campaign.ts";
import { customerId } from "./customers.ts";
import { channels, type Channel } from "./shop.ts";
import type { DemoShop } from "./simulateShop.ts";

/** In euros. What winning one customer costs by channel; the months scatter around it. */
export const acquisitionCosts: Record<Channel, number> = {
  search: 14,
  social: 18,
  referral: 8,
  newsletter: 9,
  marketplace: 32,
};

/** In euros a month for each thousand customers that the shop has at the end: speaking to those it has. */
export const marketingCosts = { newsletter: 26, social: 16, search: 20 } as const;

/** In euros a month for each thousand customers: the help desk's software, which belongs to nobody. */
export const serviceCost = 36;

export type CostRow = RecordOf<"costs">;

/** What the shop spent beside the goods, by day. Rewards, leads, loyalty points and the help desk's answers are not in it. */
export function demoCosts(shop: DemoShop): CostRow[] {
  return [...shop.monthlyCosts, ...letterCosts(shop)].sort((one, other) =>
    one.day! < other.day! ? -1 : one.day! > other.day! ? 1 : 0,
  );
}

/** Booked on the last day of the month, or on the last that the shop's books have. */
export function monthlyCosts({ clock, people }: Pick<DemoShop, "clock" | "people">, rng: Rng): CostRow[] {
  const rows: CostRow[] = [];
  const thousands = people.length / 1000;
  for (let month = monthStart(clock.from); month <= clock.to; month = addMonths(month, 1)) {
    const last = addMonths(month, 1) - 1;
    const day = isoDay(Math.min(last, clock.to));
    const book = (kind: string, channel: string | null, amount: number, note: string) =>
      rows.push({ customer_id: null, channel, day, kind, amount: cents(amount), note });
    for (const { channel } of channels) {
      const won = people.filter(
        ({ days, channel: own }) => own === channel && days[0]! >= month && days[0]! <= last,
      ).length;
      const scatter = Math.exp(0.12 * rng.normal());
      if (won > 0)
        book("acquisition", channel, won * acquisitionCosts[channel] * scatter, "Advertising and fees");
    }
    for (const [channel, amount] of Object.entries(marketingCosts))
      book("marketing", channel, amount * thousands, "To those who bought before");
    book("service", null, serviceCost * thousands, "Help desk software");
  }
  return rows;
}

/** The letters of the campaign, one each. */
function letterCosts({ campaign: { day, treated } }: DemoShop): CostRow[] {
  return treated.map((customer) => ({
    customer_id: customerId(customer),
    channel: "newsletter",
    day: isoDay(day),
    kind: "marketing",
    amount: winBack.cost,
    note: "Win-back e-mail",
  }));
}

function cents(euros: number): number {
  return Math.round(euros * 100) / 100;
}
