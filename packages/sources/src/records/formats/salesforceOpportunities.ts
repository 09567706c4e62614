import { sql } from "@keepworth/warehouse";
import type { RecordFormat } from "../format.ts";
import { dealKey } from "../dealKey.ts";
import { dealProbability, dealStatus } from "../kinds/opportunities.ts";
import { firstOf } from "../meaning.ts";
import { deleted, longIdOf } from "./salesforce.ts";

/**
 * Salesforce's opportunities, from its data export, its interface or a report. `Probability` counts to a hundred, unless
 * somebody made shares of it on the way.
 */
export const salesforceOpportunities: RecordFormat = {
  name: "salesforce",
  kind: "opportunities",
  recognises: (headers) =>
    (["stagename", "closedate"].every((header) => headers.has(header)) &&
      ["accountid", "iswon", "isclosed", "probability", "ownerid"].some((header) => headers.has(header))) ||
    (["opportunityname", "stage", "closedate"].every((header) => headers.has(header)) &&
      ["opportunityid", "opportunityowner", "probability", "accountname"].some((header) =>
        headers.has(header),
      )),
  fields: {
    opportunity_id: { type: "text", words: "Opportunity ID, Id" },
    name: { type: "text", words: "Opportunity Name, Name" },
    account_id: { type: "text", words: "AccountId, Account ID, Account.Id, Account Name, Account.Name" },
    contact_number: { type: "text", words: "ContactId, Contact ID, Primary Contact ID" },
    amount: { type: "money", words: "Amount, Amount (converted)" },
    currency: { type: "text", words: "CurrencyIsoCode, Amount Currency, Opportunity Currency" },
    stage: { type: "text", words: "StageName, Stage" },
    hundredths: { type: "number", words: "Probability, Probability (%)" },
    close_date: { type: "day", words: "CloseDate, Close Date" },
    created_at: { type: "day", words: "CreatedDate, Created Date" },
    won: { type: "flag", words: "IsWon, Won" },
    closed: { type: "flag", words: "IsClosed, Closed" },
    owner: { type: "text", words: "Owner.Name, Opportunity Owner, OwnerId, Owner ID" },
    channel: { type: "text", words: "LeadSource, Lead Source" },
    is_deleted: { type: "flag", words: "IsDeleted, Deleted" },
  },
  required: [["opportunity_id", "name"], ["stage"], ["close_date"]],
  meaning: (cells, told) => {
    const [stage, close] = [cells("stage")!, cells("close_date")!];
    const [won, closed, hundredths, contact] = ["won", "closed", "hundredths", "contact_number"].map(
      (field) => cells(field),
    );
    const isWon = won ?? sql`CAST(NULL AS BOOLEAN)`;
    const isClosed = closed ?? sql`CAST(NULL AS BOOLEAN)`;
    const stated =
      won || closed
        ? sql`CASE WHEN ${isWon} THEN 'won' WHEN ${isClosed} AND NOT ${isWon} THEN 'lost' WHEN NOT ${isClosed} THEN 'open' END`
        : null;
    const status = dealStatus(stage, stated, told);
    const account = longIdOf(cells("account_id"));
    return {
      columns: {
        opportunity_id: firstOf(
          longIdOf(cells("opportunity_id")),
          dealKey(cells("name"), account, cells("created_at") ?? close),
        ),
        ...(cells("name") ? { name: cells("name")! } : {}),
        ...(account ? { account_id: account } : {}),
        ...(cells("amount") ? { amount: cells("amount")! } : {}),
        stage,
        status,
        probability: dealProbability(
          stage,
          hundredths
            ? sql`CASE WHEN max(${hundredths}) OVER () > 1 THEN ${hundredths} / 100 ELSE ${hundredths} END`
            : null,
          status,
          told,
        ),
        expected_close: close,
        closed_at: sql`CASE WHEN ${status} <> 'open' THEN ${close} END`,
        ...(cells("created_at") ? { created_at: cells("created_at")! } : {}),
        ...(cells("owner") ? { owner: cells("owner")! } : {}),
        ...(cells("channel") ? { channel: cells("channel")! } : {}),
      },
      people: contact ? [{ column: "customer_id", id: longIdOf(contact) }] : [],
      refusals: deleted(cells("is_deleted")),
    };
  },
};
