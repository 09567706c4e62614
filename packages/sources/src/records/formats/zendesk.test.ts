import { describe, expect, it } from "vitest";
import { issueCounts, makeKit } from "../../../test/kit.ts";
import { bringRecords } from "../../../test/records.ts";

/** The columns that Zendesk documents for its CSV export of tickets, and a few fields of one's own. */
const headers =
  "Summation column,Id,Requester,Requester id,Requester external id,Requester email,Requester domain,Submitter,Assignee,Group,Subject,Tags,Status,Priority,Via,Ticket type,Created at,Updated at,Assigned at,Organization,Due date,Initially assigned at,Solved at,Resolution time,Satisfaction Score,Group stations,Assignee stations,Reopens,Replies,First reply time in minutes,First reply time in minutes within business hours,First resolution time in minutes,First resolution time in minutes within business hours,Full resolution time in minutes,Full resolution time in minutes within business hours,Agent wait time in minutes,Agent wait time in minutes within business hours,Requester wait time in minutes,Requester wait time in minutes within business hours,On hold time in minutes,On hold time in minutes within business hours,Topic [list],Total time spent (sec) [int],Order number [txt]";

interface Ticket {
  readonly id: number;
  readonly external?: string;
  readonly requester?: number;
  readonly email?: string;
  readonly status?: string;
  readonly type?: string;
  readonly created?: string;
  readonly solved?: string;
  readonly score?: string;
  readonly reply?: string;
  readonly reopens?: number;
}

function ticket(given: Ticket): string {
  const { id, external = "", requester = 9001, email = "", status = "Open", type = "Question" } = given;
  const { created = "2026-07-01 23:30", solved = "", score = "Not Offered", reply = "", reopens = 0 } = given;
  const person = `Customer One,${requester},${external},${email},example.com,Customer One`;
  const about = `Agent One,Support,Where is it?,delivery,${status},Normal,Mail,${type}`;
  const times = `${created},2026-07-05 10:00,2026-07-02 08:00,,,2026-07-02 08:00,${solved},${solved ? 33 : ""}`;
  const metrics = `${score},1,1,${reopens},2,${reply},10,${solved ? 1980 : ""},,${solved ? 1980 : ""},,,,,,,`;
  return `1,${id},${person},${about},${times},${metrics},delivery,750,1001`;
}

const file = (...tickets: Ticket[]) => `${[headers, ...tickets.map(ticket)].join("\n")}\n`;

describe("Zendesk's export of tickets", () => {
  it("is read column by column, in the shop's time zone", async () => {
    await using kit = await makeKit();
    const answer = await bringRecords(
      kit,
      file(
        {
          id: 1,
          external: "C1",
          status: "Closed",
          type: "Incident",
          solved: "2026-07-03 08:30",
          score: "Bad",
          reply: "95",
          reopens: 2,
        },
        { id: 2, requester: 9002, type: "Task", score: "Offered" },
      ),
      { timeZone: "Europe/Warsaw" },
    );
    expect(answer).toMatchObject({ kind: "interactions", format: "zendesk" });
    expect(answer.quality).toMatchObject({ rows: 2, kept: 2, refused: 0, issues: [] });
    expect(await kit.rows("SELECT * EXCLUDE (dataset) FROM interactions ORDER BY interaction_id")).toEqual([
      {
        interaction_id: "1",
        customer_id: "C1",
        day: "2026-07-01",
        at: "2026-07-01T21:30:00Z",
        kind: "complaint",
        topic: "delivery",
        product_id: null,
        order_id: "1001",
        channel: "Mail",
        status: "solved",
        first_response_at: "2026-07-01T23:05:00Z",
        resolved_at: "2026-07-03T06:30:00Z",
        reopened: 2,
        minutes: 12.5,
        cost: null,
        satisfied: false,
      },
      expect.objectContaining({
        interaction_id: "2",
        customer_id: "zendesk-9002",
        kind: "request",
        status: "open",
        first_response_at: null,
        resolved_at: null,
        satisfied: null,
      }),
    ]);
  });

  it("knows a person by the shop's number or by e-mail address, never by Zendesk's number", async () => {
    await using kit = await makeKit();
    await kit.bring(
      "customer_id,email,date,amount\n9001,customer-00001@example.com,2026-01-02,10\n9002,customer-00002@example.com,2026-01-02,10\n",
    );
    await bringRecords(
      kit,
      file(
        { id: 1, requester: 9001, email: "customer-00002@example.com" },
        { id: 2, requester: 9001 },
        { id: 3, requester: 9003 },
        { id: 4, external: "9001", requester: 9004 },
      ),
    );
    expect(
      await kit.rows("SELECT interaction_id AS id, customer_id AS who FROM interactions ORDER BY 1"),
    ).toEqual([
      { id: "1", who: "9002" },
      { id: "2", who: "9002" },
      { id: "3", who: "zendesk-9003" },
      { id: "4", who: "9001" },
    ]);
  });

  it("read again when a ticket is solved takes the earlier version's place, and one opened again is not solved", async () => {
    await using kit = await makeKit();
    await bringRecords(kit, file({ id: 1 }, { id: 2 }));
    const later = await bringRecords(
      kit,
      file({ id: 1, status: "Solved", solved: "2026-07-03 08:30", score: "Good" }, { id: 2 }),
      { name: "later.csv" },
    );
    expect(issueCounts(later)).toEqual({ "merged record.updated": 1, "merged record.known": 1 });
    const states = "SELECT status, resolved_at, satisfied FROM interactions ORDER BY interaction_id";
    expect(await kit.rows(states)).toEqual([
      { status: "solved", resolved_at: "2026-07-03T08:30:00Z", satisfied: true },
      { status: "open", resolved_at: null, satisfied: null },
    ]);
    await bringRecords(kit, file({ id: 1, status: "Open", solved: "2026-07-03 08:30", reopens: 1 }), {
      name: "reopened.csv",
    });
    expect((await kit.rows(states))[0]).toEqual({ status: "open", resolved_at: null, satisfied: null });
  });

  it("leaves out what was deleted, and keeps no words of the ticket and no name of a person", async () => {
    await using kit = await makeKit();
    const answer = await bringRecords(kit, file({ id: 1 }, { id: 2, status: "Deleted" }));
    expect(issueCounts(answer)).toEqual({ "refused record.deleted": 1 });
    const kept = JSON.stringify(await kit.rows("SELECT * FROM interactions_versions"));
    expect(kept).not.toMatch(/Where is it|Customer One|Agent One/);
  });
});
