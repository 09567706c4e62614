import { raw, sql } from "@keepworth/warehouse";
import type { RecordFormat } from "../format.ts";
import { afterwards, caseStates, negativeSpans } from "../kinds/interactions.ts";
import { firstOf, oneOf } from "../meaning.ts";

const kinds = { question: "", complaint: "incident, problem", request: "task" };

/**
 * Zendesk's CSV export of tickets. Times are those of the account's time zone; a ticket that was opened again keeps
 * `Solved at`, and is not solved. Zendesk's own number of a person is none of the shop's.
 */
export const zendesk: RecordFormat = {
  name: "zendesk",
  kind: "interactions",
  recognises: (headers) => {
    const some = (...names: string[]) => names.some((name) => headers.has(name));
    const ticket = ["id", "createdat", "status"].every((name) => headers.has(name));
    const metrics = some("firstreplytimeinminutes", "fullresolutiontimeinminutes", "groupstations");
    const whose = some("requester", "requesterid", "requesteremail");
    return ticket && (metrics || (whose && some("satisfactionscore", "tickettype")));
  },
  fields: {
    interaction_id: { type: "text", words: "Id" },
    external_id: { type: "text", words: "Requester external id" },
    requester_id: { type: "text", words: "Requester id" },
    email: { type: "text", words: "Requester email" },
    name: { type: "text", words: "Requester" },
    at: { type: "instant", words: "Created at" },
    kind: { type: "text", words: "Ticket type" },
    topic: {
      type: "text",
      words:
        "Topic [list], Category [list], Ticket Category [list], Contact reason [list], Reason for contact [list], Reason [list], Issue type [list], Issue [list], About [list]",
    },
    product_id: { type: "text", words: "SKU [txt], Product ID [txt], Product [list], Product [txt]" },
    order_id: {
      type: "text",
      words:
        "Order number [txt], Order number [int], Order ID [txt], Order ID [int], Order no [txt], Order [txt], Order [int]",
    },
    channel: { type: "text", words: "Via" },
    status: { type: "text", words: "Status" },
    first_response: { type: "hours", words: "First reply time in minutes" },
    solved_at: { type: "instant", words: "Solved at" },
    resolution: { type: "hours", words: "Full resolution time in minutes, Resolution time" },
    reopened: { type: "count", words: "Reopens" },
    minutes: { type: "minutes", words: "Total time spent (sec) [int], Total time spent (sec)" },
    satisfied: { type: "text", words: "Satisfaction Score" },
  },
  required: [["interaction_id"], ["at"], ["email", "external_id", "requester_id"]],
  meaning: (cells) => {
    const at = cells("at")!;
    const status = cells("status") ?? raw("CAST(NULL AS VARCHAR)");
    const state = oneOf(status, caseStates);
    const response = afterwards(cells, [], "first_response");
    const solved = afterwards(cells, ["solved_at"], "resolution");
    const judged = cells("satisfied");
    const same = [
      "interaction_id",
      "topic",
      "product_id",
      "order_id",
      "channel",
      "reopened",
      "minutes",
    ].flatMap((field) => {
      const cell = cells(field);
      return cell ? [[field, cell] as const] : [];
    });
    const number = cells("requester_id");
    return {
      columns: {
        ...Object.fromEntries(same),
        at,
        day: cells("at", "day")!,
        kind: firstOf(cells("kind") && oneOf(cells("kind")!, kinds), sql`'question'`),
        status: state,
        ...(response ? { first_response_at: response } : {}),
        ...(solved ? { resolved_at: sql`CASE WHEN ${state} = 'solved' THEN ${solved} END` } : {}),
        // Offered and not offered are no answers.
        ...(judged
          ? { satisfied: sql`CASE lower(${judged}) WHEN 'good' THEN true WHEN 'bad' THEN false END` }
          : {}),
      },
      people: [
        {
          column: "customer_id",
          id: firstOf(cells("external_id"), number && sql`'zendesk-' || ${number}`),
          email: cells("email"),
          name: cells("name"),
        },
      ],
      refusals: [
        { code: "record.deleted", field: "status", when: sql`coalesce(lower(${status}) = 'deleted', false)` },
      ],
      remarks: [
        ...negativeSpans(cells),
        { code: "value.invalid", field: "status", when: sql`(${status} IS NOT NULL AND ${state} IS NULL)` },
      ],
    };
  },
};
