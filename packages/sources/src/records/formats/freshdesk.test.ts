import { describe, expect, it } from "vitest";
import { issueCounts, makeKit } from "../../../test/kit.ts";
import { bringRecords } from "../../../test/records.ts";

const headers =
  "Ticket ID,Subject,Status,Priority,Source,Type,Agent,Group,Created time,Due by Time,Resolved time,Closed time,Last update time,Initial response time,Time tracked,First response time (in hrs),Resolution time (in hrs),Agent interactions,Customer interactions,Resolution status,First response status,Tags,Survey results,Product,Full name,Email,Work phone,Mobile phone,Contact ID,Unique external ID";

interface Ticket {
  readonly id: number;
  readonly status?: string;
  readonly type?: string;
  readonly resolved?: string;
  readonly closed?: string;
  readonly responded?: string;
  readonly hours?: string;
  readonly tracked?: string;
  readonly survey?: string;
  readonly contact?: number;
  readonly external?: string;
}

function ticket(given: Ticket): string {
  const { id, status = "Open", type = "Question", resolved = "", responded = "", hours = "" } = given;
  const { tracked = "00:00", survey = "", contact = 501, external = "", closed = "" } = given;
  const head = `${id},Where is it?,${status},Low,Portal,${type},Agent One,Support`;
  const times = `2026-07-01 10:00:00,2026-07-04 10:00:00,${resolved},${closed},2026-07-05 10:00:00,${responded}`;
  return `${head},${times},${tracked},${hours},,2,3,Within SLA,Within SLA,,${survey},,Customer One,,,,${contact},${external}`;
}

const file = (...tickets: Ticket[]) => `${[headers, ...tickets.map(ticket)].join("\n")}\n`;

describe("Freshdesk's export of tickets", () => {
  it("is read column by column; a type of one's own is the topic", async () => {
    await using kit = await makeKit();
    const answer = await bringRecords(
      kit,
      file(
        {
          id: 1,
          status: "Resolved",
          type: "Problem",
          resolved: "2026-07-02 12:00:00",
          responded: "2026-07-01 10:45:00",
          tracked: "01:15",
          survey: "Extremely Unhappy",
          external: "C1",
        },
        { id: 2, status: "Waiting on Customer", type: "Delivery", hours: "02:13:30", survey: "Neutral" },
        { id: 3, status: "Closed", closed: "2026-07-01 11:00:00", survey: "103", contact: 502 },
      ),
    );
    expect(answer).toMatchObject({ kind: "interactions", format: "freshdesk" });
    expect(answer.quality).toMatchObject({ rows: 3, kept: 3, issues: [] });
    expect(
      await kit.rows(
        "SELECT interaction_id AS id, customer_id AS who, kind, topic, channel, status, first_response_at AS response, resolved_at AS resolved, minutes, satisfied FROM interactions ORDER BY 1",
      ),
    ).toEqual([
      {
        id: "1",
        who: "C1",
        kind: "complaint",
        topic: null,
        channel: "Portal",
        status: "solved",
        response: "2026-07-01T10:45:00Z",
        resolved: "2026-07-02T12:00:00Z",
        minutes: 75,
        satisfied: false,
      },
      expect.objectContaining({
        id: "2",
        who: "freshdesk-501",
        kind: "question",
        topic: "Delivery",
        status: "open",
        response: "2026-07-01T12:13:30Z",
        resolved: null,
        satisfied: null,
      }),
      expect.objectContaining({
        id: "3",
        who: "freshdesk-502",
        status: "solved",
        resolved: "2026-07-01T11:00:00Z",
        satisfied: true,
      }),
    ]);
  });

  it("lists states of one's own, and what they were is left open", async () => {
    await using kit = await makeKit();
    const answer = await bringRecords(kit, file({ id: 1, status: "With the baker" }));
    expect(issueCounts(answer)).toEqual({ "changed value.invalid": 1 });
    expect(await kit.rows("SELECT status FROM interactions")).toEqual([{ status: null }]);
  });
});
