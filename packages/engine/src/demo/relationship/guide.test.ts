import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { simulateShop } from "../simulateShop.ts";
import { consequencesOf, type Consequence } from "./consequences.ts";
import { answers, guide, parcels } from "./truth.ts";

const page = new URL("../../../../../docs/guide/demo.md", import.meta.url);

/** The row of a table that begins with a name. */
function rowOf(text: string, name: string): string {
  return text.split("\n").find((line) => line.startsWith(`| ${name} `)) ?? "";
}

describe("the page on the demo", () => {
  it("states the factors that the simulation has", async () => {
    const text = await readFile(page, "utf8");
    const [, late, veryLate] = parcels.bands;
    const [day, threeDays, later] = answers.bands;
    const rows = [
      ["Parcel one or two days late", late],
      ["Parcel three days late or more", veryLate],
      ["Complaint answered within a day", day],
      ["… on the second or third day", threeDays],
      ["… after more than three days", later],
    ] as const;
    for (const [name, { share, factor }] of rows) {
      expect(rowOf(text, name)).toContain(`| ${Math.round(100 * share)} %`);
      expect(rowOf(text, name)).toMatch(new RegExp(`× ${factor} \\|$`));
    }
    expect(rowOf(text, "Brewing guide with an order")).toContain(`${100 * guide.share} % of orders`);
    expect(rowOf(text, "Brewing guide with an order")).toContain(`${guide.rate} times`);
  });

  it("states what they come to in the demo", async () => {
    const text = await readFile(page, "utf8");
    const {
      lateParcel,
      veryLateParcel,
      earlyAnswer,
      lateAnswer,
      guide: guided,
    } = consequencesOf(simulateShop());
    const rows: [string, Consequence][] = [
      ["Parcel one or two days late", lateParcel],
      ["Parcel three days late or more", veryLateParcel],
      ["Complaint answered within a day, not on the second or third", earlyAnswer],
      ["Complaint answered after three days, not on the second or third", lateAnswer],
      ["Brewing guide", guided],
    ];
    const signed = (value: number, digits: number, unit = "") =>
      `${value < 0 ? "−" : "+"}${unit}${Math.abs(value).toFixed(digits)}`;
    for (const [name, { times, leaving, orders, margin }] of rows) {
      const points = leaving === 0 ? "–" : `${signed(100 * leaving, 1)} points`;
      expect(text).toContain(
        `| ${name} | ${times.toLocaleString("en")} | ${points} | ${signed(orders, 2)} | ${signed(margin, 2, "€")} |`,
      );
    }
  });
});
