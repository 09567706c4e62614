import type { RecordOf } from "@keepworth/warehouse";
import { accountsOf } from "./accounts.ts";
import { isoDay } from "./calendar.ts";
import { customerId, emailOf } from "./customers.ts";
import { demoReferrals } from "./referrals.ts";
import type { Country } from "./shop.ts";
import type { DemoShop } from "./simulateShop.ts";

const languages: Record<Country["country"], string> = {
  DE: "de",
  NL: "nl",
  FR: "fr",
  PL: "pl",
  SE: "sv",
  AT: "de",
};

type CustomerRow = Omit<RecordOf<"customers">, "acquisition_cost" | "attributes"> & { email: string };

/** Everybody who ever ordered. What winning them cost is in the costs file, so it is not here. */
export function demoCustomers(shop: DemoShop): CustomerRow[] {
  const accounts = accountsOf(shop);
  const accountOf = new Map(accounts.flatMap((account) => account.contacts.map(({ no }) => [no, account])));
  const referrers = new Map(demoReferrals(shop).map(({ referee, referrer }) => [referee, referrer]));
  return shop.people.map((customer) => {
    const id = customerId(customer);
    const account = accountOf.get(customer.no);
    return {
      customer_id: id,
      email: emailOf(customer),
      account_id: account?.id ?? null,
      owner: account?.owner ?? null,
      country: customer.country.country,
      language: languages[customer.country.country],
      acquired_at: isoDay(customer.days[0]!),
      channel: customer.channel,
      referred_by: referrers.get(id) ?? null,
    };
  });
}
