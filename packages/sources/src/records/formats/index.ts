import type { RecordFormat } from "../format.ts";
import { freshdesk } from "./freshdesk.ts";
import { hubspotCompanies, hubspotContacts } from "./hubspotCustomers.ts";
import { hubspotDeals } from "./hubspotDeals.ts";
import { salesforceAccounts, salesforceContacts } from "./salesforceCustomers.ts";
import { salesforceLeads } from "./salesforceLeads.ts";
import { salesforceOpportunities } from "./salesforceOpportunities.ts";
import { stripeSubscriptions } from "./stripeSubscriptions.ts";
import { zendesk } from "./zendesk.ts";

/** What platforms call the records beside orders; asked before the tables of a kind. */
export const platformFormats: readonly RecordFormat[] = [
  stripeSubscriptions,
  hubspotDeals,
  salesforceOpportunities,
  salesforceLeads,
  hubspotContacts,
  hubspotCompanies,
  salesforceContacts,
  salesforceAccounts,
  zendesk,
  freshdesk,
];
