import { join, sql, type Warehouse } from "@keepworth/warehouse";
import type { Person } from "./findPerson.ts";
import type { Needles } from "./texts.ts";

/** What tells each of these people in a text, from the contact store. */
export async function needlesOf(
  warehouse: Warehouse,
  people: readonly Person[],
): Promise<ReadonlyMap<Person, Needles>> {
  const rows: { i: number; email: string | null; phone: string | null; name: string | null }[] = [];
  for (let from = 0; from < people.length; from += 1000) {
    const asked = people
      .slice(from, from + 1000)
      .map(({ dataset, customerId }, i) => sql`(${from + i}, ${dataset}, ${customerId})`);
    rows.push(
      ...(await warehouse.rows<(typeof rows)[number]>(sql`
SELECT DISTINCT p.i, c.email, c.phone, c.name FROM (VALUES ${join(asked)}) AS p (i, dataset, customer)
JOIN contacts AS c ON c.dataset = p.dataset AND c.customer_id = p.customer`)),
    );
  }
  const found = new Map<Person, { emails: string[]; phones: string[]; names: string[] }>();
  for (const person of people) found.set(person, { emails: [], phones: [], names: [] });
  for (const { i, email, phone, name } of rows) {
    const own = found.get(people[i]!)!;
    if (email !== null) own.emails.push(email);
    if (phone !== null) own.phones.push(phone);
    if (name !== null) own.names.push(name);
  }
  return found;
}

/** Those of several people together. */
export function together(all: Iterable<Needles>): Needles {
  const every = [...all];
  const distinct = (pick: (one: Needles) => readonly string[]) => [...new Set(every.flatMap(pick))];
  return {
    emails: distinct(({ emails }) => emails),
    phones: distinct(({ phones }) => phones),
    names: distinct(({ names }) => names),
  };
}
