import type { TreatmentRole } from "@keepworth/decisions";
import { erasedPrefix } from "@keepworth/sources";
import { join, queries, sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { ofCustomers } from "../ofCustomers.ts";
import type { Candidate } from "./answer.ts";

/** Whom one may contact for what, and through what. */
export interface ContactFilter {
  /** Whether anybody's consent is known. */
  readonly known: boolean;
  allows(candidate: Pick<Candidate, "customer" | "kind" | "channel" | "role">): boolean;
}

/** What somebody is to be contacted with. */
export interface Contact {
  /** What it goes through; null: not stated. */
  readonly channel: string | null;
  readonly role: TreatmentRole;
}

/** What somebody took back their consent to; "all" is every channel, every purpose. */
export interface Refusal {
  readonly channel: string;
  readonly purpose: string;
}

/** What a role contacts people for. */
const purposes: Readonly<Record<TreatmentRole, readonly string[]>> = {
  marketing: ["marketing"],
  sales: ["sales", "marketing"],
  service: ["service"],
};

/**
 * Whether somebody who took this back must not be contacted. Where it is not stated through what, only who refuses every
 * channel is left out.
 */
export function refuses({ channel, purpose }: Refusal, contact: Contact): boolean {
  return throughOf(contact).includes(channel) && purposesOf(contact).includes(purpose);
}

function throughOf({ channel }: Contact): string[] {
  return channel === null ? ["all"] : ["all", channel.trim().toLowerCase()];
}

function purposesOf({ role }: Contact): string[] {
  return ["all", ...purposes[role]];
}

/** What the customers of a dataset took back: customer_id, channel, purpose. */
export function refusalsOf({ warehouse }: Keepworth, dataset: string): Sql {
  return queries.contactRefusals(warehouse.dialect, { dataset });
}

/** The customers of a dataset who refuse a contact: customer_id. */
export function refusing(keepworth: Keepworth, dataset: string, contact: Contact): Sql {
  const listed = (texts: readonly string[]) => join(texts.map((text) => sql`${text}`));
  return sql`SELECT DISTINCT customer_id FROM (${refusalsOf(keepworth, dataset)}) AS r
    WHERE channel IN (${listed(throughOf(contact))}) AND purpose IN (${listed(purposesOf(contact))})`;
}

/** The import of refusals that no file told: those of people who were erased, and whose id a file still has. */
export const ofNoFile = 0;

/** Whether anybody's consent is known in a dataset. */
export async function knowsConsent({ warehouse }: Keepworth, dataset: string): Promise<boolean> {
  return (
    (
      await warehouse.rows(
        sql`SELECT 1 AS one FROM consents_versions WHERE dataset = ${dataset} AND import_id <> ${ofNoFile} LIMIT 1`,
      )
    ).length > 0
  );
}

/**
 * Whom of some customers one may contact, by what the consents of a dataset say. Of who was erased nothing is known to
 * contact them by.
 */
export async function contactFilter(
  keepworth: Keepworth,
  dataset: string,
  customers: readonly string[],
): Promise<ContactFilter> {
  const known = await knowsConsent(keepworth, dataset);
  const refused = new Map<string, Refusal[]>();
  const rows = await ofCustomers(customers, (listed) =>
    keepworth.warehouse.rows<Refusal & { customer_id: string }>(
      sql`SELECT customer_id, channel, purpose FROM (${refusalsOf(keepworth, dataset)}) AS r WHERE customer_id IN (${listed})`,
    ),
  );
  for (const { customer_id: customer, ...refusal } of rows) {
    const more = refused.get(customer);
    if (more) more.push(refusal);
    else refused.set(customer, [refusal]);
  }
  return {
    known,
    allows: ({ customer, channel, role }) =>
      !customer.startsWith(erasedPrefix) &&
      !refused.get(customer)?.some((refusal) => refuses(refusal, { channel, role })),
  };
}
