import { raw, sql } from "@keepworth/warehouse";
import type { RecordFormat } from "../format.ts";
import { afterwards, caseStates, interactionKinds, judgement, negativeSpans } from "../kinds/interactions.ts";
import { firstOf, oneOf } from "../meaning.ts";

/**
 * Freshdesk's export of tickets, with the fields of the contact. Times are those of the account's time zone. A `Type` that
 * is none of ours is the topic. Freshdesk's own number of a contact is none of the shop's.
 */
export const freshdesk: RecordFormat = {
  name: "freshdesk",
  kind: "interactions",
  recognises: (headers) => {
    const some = (...names: string[]) => names.some((name) => headers.has(name));
    const ticket = ["ticketid", "status", "createdtime"].every((name) => headers.has(name));
    return (
      ticket &&
      some("agentinteractions", "initialresponsetime", "resolvedtime", "firstresponsestatus", "surveyresults")
    );
  },
  fields: {
    interaction_id: { type: "text", words: "Ticket ID" },
    external_id: { type: "text", words: "Unique external ID" },
    contact_id: { type: "text", words: "Contact ID" },
    email: { type: "text", words: "Email, Requester Email, Contact Email" },
    phone: { type: "text", words: "Work phone, Mobile phone, Phone" },
    name: { type: "text", words: "Full name, Requester Name" },
    at: { type: "instant", words: "Created time" },
    kind: { type: "text", words: "Type" },
    topic: { type: "text", words: "Category, Topic, Issue, Issue type, Contact reason, Reason" },
    product_id: { type: "text", words: "SKU, Product" },
    order_id: { type: "text", words: "Order number, Order ID, Order no, Order" },
    channel: { type: "text", words: "Source" },
    status: { type: "text", words: "Status" },
    first_response_at: { type: "instant", words: "Initial response time" },
    first_response: { type: "hours", words: "First response time (in hrs)" },
    resolved_at: { type: "instant", words: "Resolved time" },
    closed_at: { type: "instant", words: "Closed time" },
    resolution: { type: "hours", words: "Resolution time (in hrs)" },
    tracked: { type: "hours", words: "Time tracked" },
    survey: { type: "text", words: "Survey results, Survey result" },
  },
  required: [["interaction_id"], ["at"], ["email", "external_id", "contact_id", "phone"]],
  meaning: (cells) => {
    const at = cells("at")!;
    const [type, survey, tracked] = [cells("kind"), cells("survey"), cells("tracked")];
    const known = type && oneOf(type, interactionKinds);
    const status = cells("status") ?? raw("CAST(NULL AS VARCHAR)");
    const state = oneOf(status, caseStates);
    const response = afterwards(cells, ["first_response_at"], "first_response");
    const resolved = afterwards(cells, ["resolved_at", "closed_at"], "resolution");
    const topic = firstOf(
      cells("topic"),
      known && sql`CASE WHEN ${known} IS NULL THEN ${type} END`,
      raw("CAST(NULL AS VARCHAR)"),
    );
    const rated = survey && sql`TRY_CAST(${survey} AS DOUBLE)`;
    const same = ["interaction_id", "product_id", "order_id", "channel"].flatMap((field) => {
      const cell = cells(field);
      return cell ? [[field, cell] as const] : [];
    });
    const number = cells("contact_id");
    return {
      columns: {
        ...Object.fromEntries(same),
        at,
        day: cells("at", "day")!,
        kind: firstOf(known, sql`'question'`),
        topic,
        status: state,
        ...(response ? { first_response_at: response } : {}),
        ...(resolved ? { resolved_at: sql`CASE WHEN ${state} = 'solved' THEN ${resolved} END` } : {}),
        ...(tracked ? { minutes: sql`${tracked} * 60` } : {}),
        // In numbers 101 and above are happy, -101 and below are not, 100 is neither.
        ...(survey && rated
          ? {
              satisfied: sql`CASE WHEN ${rated} > 100 THEN true WHEN ${rated} < -100 THEN false WHEN ${rated} IS NULL THEN ${judgement(survey)} END`,
            }
          : {}),
      },
      people: [
        {
          column: "customer_id",
          id: firstOf(cells("external_id"), number && sql`'freshdesk-' || ${number}`),
          email: cells("email"),
          phone: cells("phone"),
          name: cells("name"),
        },
      ],
      remarks: [
        ...negativeSpans(cells),
        { code: "value.invalid", field: "status", when: sql`(${status} IS NOT NULL AND ${state} IS NULL)` },
      ],
    };
  },
};
