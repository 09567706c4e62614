import type { DemoCustomer } from "./customers.ts";
import { streamOf, type DemoShop } from "./simulateShop.ts";

/** A café or an office, with the people who order for it. */
export interface DemoAccount {
  readonly id: string;
  readonly name: string;
  /** Who in sales looks after it. */
  readonly owner: string;
  readonly contacts: readonly DemoCustomer[];
}

const owners = ["sales-1", "sales-2", "sales-3"];
const mostContacts = 3;
/** Chance that a new business customer is another person of a company that is there already. */
const colleague = 0.3;

/** The companies of a shop, by the day of their first order. */
export function accountsOf({ seed, people }: DemoShop): DemoAccount[] {
  const rng = streamOf(seed, "accounts");
  const groups: DemoCustomer[][] = [];
  for (const customer of people) {
    if (!customer.business) continue;
    const joins = rng.uniform() < colleague;
    const known = groups.findLast(
      (group) => group[0]!.country === customer.country && group.length < mostContacts,
    );
    if (joins && known) known.push(customer);
    else groups.push([customer]);
  }
  return groups.map((contacts, i) => {
    const id = `A${String(i + 1).padStart(3, "0")}`;
    return { id, name: companyName(id, rng.uniform()), owner: ownerOf(i), contacts };
  });
}

/** A name that nobody bears. */
export function companyName(id: string, chance: number): string {
  return `${chance < 0.6 ? "Café" : "Office"} ${id}`;
}

export function ownerOf(index: number): string {
  return owners[index % owners.length]!;
}
