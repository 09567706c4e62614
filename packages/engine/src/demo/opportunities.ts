import type { Rng } from "@keepworth/models";
import type { RecordOf } from "@keepworth/warehouse";
import { accountsOf, type DemoAccount } from "./accounts.ts";
import { isoDay } from "./calendar.ts";
import { customerId } from "./customers.ts";
import { demoLeads } from "./leads.ts";
import { pick, shuffled } from "./pick.ts";
import { marginOf, revenueOf, type NumberedOrder } from "./orders.ts";
import { streamOf, type DemoShop } from "./simulateShop.ts";

/**
 * Of deals that end or stand in a stage: how many there are of each hundred, the true chance of winning them, and what
 * the sales people believe. They believe too much.
 */
export const stages = [
  { stage: "qualified", share: 0.25, wins: 0.12, stated: 0.2 },
  { stage: "tasting", share: 0.25, wins: 0.3, stated: 0.4 },
  { stage: "offer", share: 0.28, wins: 0.5, stated: 0.65 },
  { stage: "negotiation", share: 0.22, wins: 0.75, stated: 0.9 },
] as const;

export const dealing = {
  /** For each customer of the shop, but at least so many. */
  closed: { perCustomer: 0.032, atLeast: 60 },
  open: { perCustomer: 0.008, atLeast: 15 },
  /** Won ones of which the order that they became is known, as far as there are such orders. */
  linked: 0.7,
  /** In euros; smaller orders of a company are nobody's deal. */
  linkedFrom: 50,
  /** In euros, where there is no order: a log-normal distribution's median and spread. */
  amount: { median: 190, spread: 0.6 },
  /** Share of what the customer pays that is left after the goods. */
  margin: 0.38,
} as const;

type OpportunityRow = RecordOf<"opportunities">;
type Deal = Omit<OpportunityRow, "opportunity_id">;

/** Deals with cafés and offices by the day they were opened: won, lost, and open on the shop's last day. */
export function demoOpportunities(shop: DemoShop): OpportunityRow[] {
  const rng = streamOf(shop.seed, "opportunities");
  const accounts = accountsOf(shop);
  const prospects = demoLeads(shop).filter((lead) => lead.customer_id === null);
  const companies: Companies = { accounts, prospects };
  const orders = shuffled(
    rng,
    shop.orders.filter(
      (order) =>
        order.customer.business && order.no <= shop.ordinary && revenueOf(order) >= dealing.linkedFrom,
    ),
  );
  const count = ({ perCustomer, atLeast }: { perCustomer: number; atLeast: number }) =>
    Math.max(atLeast, Math.round(perCustomer * shop.people.length));
  const deals: Deal[] = [];
  for (let i = count(dealing.closed); i > 0; i -= 1) {
    const stage = pick(rng, stages, ({ share }) => share);
    const won = rng.uniform() < stage.wins;
    const order = won && rng.uniform() < dealing.linked ? orders.pop() : undefined;
    const deal = order ? dealOf(order, accounts, rng) : otherDeal(shop, companies, rng, won);
    const status = won ? "won" : "lost";
    deals.push({ ...deal, stage: stage.stage, probability: won ? 1 : 0, status });
  }
  for (let i = count(dealing.open); i > 0; i -= 1) {
    const { stage, stated } = pick(rng, stages, ({ share }) => share);
    deals.push({ ...openDeal(shop, companies, rng), stage, probability: stated, status: "open" });
  }
  return deals
    .sort((one, other) => one.created_at!.localeCompare(other.created_at!))
    .map((deal, i) => ({ opportunity_id: `O${String(i + 1).padStart(4, "0")}`, ...deal }));
}

/** Those that buy already, and those that asked and did not buy. */
interface Companies {
  readonly accounts: readonly DemoAccount[];
  readonly prospects: readonly RecordOf<"leads">[];
}

type Parties = Omit<Deal, "stage" | "probability" | "status">;

/** A deal that became an order: closed on its day, for its amount. */
function dealOf(order: NumberedOrder, accounts: readonly DemoAccount[], rng: Rng): Parties {
  const account = accounts.find(({ contacts }) => contacts.some(({ no }) => no === order.customer.no))!;
  const opened = order.day - 10 - Math.floor(rng.uniform() * 60);
  return {
    name: "Supply order",
    account_id: account.id,
    customer_id: customerId(order.customer),
    amount: cents(revenueOf(order)),
    margin: cents(marginOf(order)),
    created_at: isoDay(opened),
    expected_close: isoDay(order.day + Math.round(12 * rng.normal())),
    closed_at: isoDay(order.day),
    owner: account.owner,
    channel: order.channel,
    incremental: null,
    order_id: order.id,
  };
}

/** A deal that was lost, or won and delivered past the shop's till. */
function otherDeal(shop: DemoShop, companies: Companies, rng: Rng, won: boolean): Parties {
  const { from, to } = shop.clock;
  const closed = from + 90 + Math.floor(rng.uniform() * (to - from - 90));
  const parties = partiesOn(closed, won ? { ...companies, prospects: [] } : companies, rng);
  return {
    ...parties,
    ...money(dealing.amount.median * Math.exp(dealing.amount.spread * rng.normal())),
    created_at: isoDay(closed - 10 - Math.floor(rng.uniform() * 60)),
    expected_close: isoDay(closed + Math.round(12 * rng.normal())),
    closed_at: isoDay(closed),
    incremental: won ? true : null,
    order_id: null,
  };
}

function openDeal({ clock: { to } }: DemoShop, companies: Companies, rng: Rng): Parties {
  const parties = partiesOn(to, companies, rng, true);
  const chance = rng.uniform();
  return {
    ...parties,
    ...money(dealing.amount.median * Math.exp(dealing.amount.spread * rng.normal())),
    created_at: isoDay(to - Math.floor(rng.uniform() * 60)),
    expected_close: isoDay(to + 5 + Math.floor(rng.uniform() * 115)),
    closed_at: null,
    // Of a customer who buys anyway it is not always known whether the deal comes on top.
    incremental: parties.customer_id === null || chance < 0.4 ? true : chance < 0.6 ? false : null,
    order_id: null,
  };
}

/**
 * With whom: half of the deals with a company that buys already, half with one that has asked; a deal that is open today
 * with one whose asking is not closed.
 */
function partiesOn(day: number, { accounts, prospects }: Companies, rng: Rng, open = false) {
  const known = accounts.filter(({ contacts }) => contacts[0]!.days[0]! <= day);
  const asked = prospects.filter(
    ({ created_at: at, status }) => at! <= isoDay(day) && (!open || status === "open"),
  );
  const place = rng.word();
  const account = known[place % Math.max(1, known.length)];
  const lead = asked[place % Math.max(1, asked.length)];
  const preferLead = rng.uniform() < 0.5;
  if (account && !(preferLead && lead)) {
    const { contacts, id, owner } = account;
    const [first] = contacts;
    return {
      name: "Supply contract",
      account_id: id,
      customer_id: customerId(first!),
      owner,
      channel: first!.channel,
    };
  }
  const { account_id = null, owner = null, channel = null } = lead ?? {};
  return { name: "Opening order", account_id, customer_id: null, owner, channel };
}

function money(amount: number) {
  return { amount: cents(amount), margin: cents(amount * dealing.margin) };
}

function cents(euros: number): number {
  return Math.round(euros * 100) / 100;
}
