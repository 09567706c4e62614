import type { Rng } from "@keepworth/models";
import type { RecordOf } from "@keepworth/warehouse";
import { accountsOf, companyName, ownerOf, type DemoAccount } from "./accounts.ts";
import { isoDay } from "./calendar.ts";
import { customerId } from "./customers.ts";
import { channels, type Channel } from "./shop.ts";
import { streamOf, type DemoShop } from "./simulateShop.ts";

/** Share of leads, cafés and offices that asked, that become customers. */
export const leadConversion: Record<Channel, number> = {
  search: 0.08,
  social: 0.05,
  referral: 0.15,
  newsletter: 0.1,
  marketplace: 0.06,
};

/** Days from asking to the first order, and days after which a lead is given up. */
export const leadTime = { shortest: 7, longest: 55, open: 60 } as const;

/** A call, samples and their postage, in euros; not in the costs file. */
const leadCost = { mean: 6, shape: 4 } as const;

type LeadRow = RecordOf<"leads">;

/** Leads by the day they came. All business customers were one; of each channel's leads its share is converted. */
export function demoLeads(shop: DemoShop): LeadRow[] {
  const rng = streamOf(shop.seed, "leads");
  const accounts = accountsOf(shop);
  const rows: Omit<LeadRow, "lead_id">[] = accounts.map((account) => wonLead(account, rng, shop.clock.from));
  for (const { channel } of channels) {
    const won = rows.filter((row) => row.channel === channel).length;
    const rate = leadConversion[channel];
    for (let i = Math.round((won * (1 - rate)) / rate); i > 0; i -= 1)
      rows.push(lostLead(channel, rows.length - accounts.length, rng, shop));
  }
  return rows
    .sort((one, other) => one.created_at!.localeCompare(other.created_at!))
    .map((row, i) => ({ lead_id: `L${String(i + 1).padStart(4, "0")}`, ...row }));
}

function wonLead(
  { id, name, owner, contacts }: DemoAccount,
  rng: Rng,
  from: number,
): Omit<LeadRow, "lead_id"> {
  const first = contacts[0]!;
  const converted = first.days[0]!;
  const { shortest, longest } = leadTime;
  const before = shortest + Math.floor(rng.uniform() * (longest - shortest + 1));
  return {
    name,
    account_id: id,
    channel: first.channel,
    created_at: isoDay(Math.max(from, converted - before)),
    converted_at: isoDay(converted),
    customer_id: customerId(first),
    status: "converted",
    owner,
    cost: costOf(rng),
  };
}

function lostLead(channel: Channel, i: number, rng: Rng, { clock }: DemoShop): Omit<LeadRow, "lead_id"> {
  const id = `P${String(i + 1).padStart(3, "0")}`;
  const day = clock.from + Math.floor(rng.uniform() * (clock.to - clock.from + 1));
  return {
    name: companyName(id, rng.uniform()),
    account_id: id,
    channel,
    created_at: isoDay(day),
    converted_at: null,
    customer_id: null,
    status: clock.to - day < leadTime.open ? "open" : "lost",
    owner: ownerOf(i),
    cost: costOf(rng),
  };
}

function costOf(rng: Rng): number {
  return Math.round((100 * leadCost.mean * rng.gamma(leadCost.shape)) / leadCost.shape) / 100;
}
