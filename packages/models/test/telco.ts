import { readFileSync } from "node:fs";
import { dataFile } from "../../../testing/data.ts";

/** 7,043 customers of a telecommunications company (IBM's sample data): months as a customer, whether they left, and more. */
export function telco() {
  const [header, ...rows] = readFileSync(dataFile("telco-churn.csv")!, "utf8")
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  const column = (name: string) => rows.map((row) => row[header!.indexOf(name)]!);
  return {
    duration: column("tenure").map(Number),
    churned: column("Churn").map((word) => (word === "Yes" ? 1 : 0)),
    column,
  };
}
