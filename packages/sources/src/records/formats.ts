import type { RecordFormat } from "./format.ts";
import { platformFormats } from "./formats/index.ts";
import { budgetLines } from "./kinds/budgetLines.ts";
import { consents } from "./kinds/consents.ts";
import { costs } from "./kinds/costs.ts";
import { customers } from "./kinds/customers.ts";
import { deliveries } from "./kinds/deliveries.ts";
import { feedback } from "./kinds/feedback.ts";
import { interactions } from "./kinds/interactions.ts";
import { knowledge } from "./kinds/knowledge.ts";
import { leads } from "./kinds/leads.ts";
import { loyaltyEvents } from "./kinds/loyaltyEvents.ts";
import { opportunities } from "./kinds/opportunities.ts";
import { preferences } from "./kinds/preferences.ts";
import { products } from "./kinds/products.ts";
import { referrals } from "./kinds/referrals.ts";
import { returns } from "./kinds/returns.ts";
import { subscriptions } from "./kinds/subscriptions.ts";
import { treatments } from "./kinds/treatments.ts";

/** A table of each kind, as a person or a program of one's own would write it. */
export const tableFormats: readonly RecordFormat[] = [
  products,
  customers,
  costs,
  budgetLines,
  subscriptions,
  referrals,
  leads,
  opportunities,
  knowledge,
  loyaltyEvents,
  treatments,
  interactions,
  feedback,
  consents,
  preferences,
  deliveries,
  returns,
];

/** Every format of records, the particular ones first. */
export const recordFormats: readonly RecordFormat[] = [...platformFormats, ...tableFormats];
