import type { Say } from "../../words/useWords.tsx";

/** Of the words that this screen speaks with. */
export const areas = ["cohorts", "cli.reportPage", "cli.columns", "cli.report", "cli.names"] as const;

export type Words = Say<(typeof areas)[number]>;

/** A group of cohorts as one writes it: a month, a quarter or a year. */
export function groupName(name: string, { say, month, number }: Words): string {
  const [year = "", part] = name.split("-");
  const years = number(Number(year), { useGrouping: false });
  if (part === undefined) return years;
  if (!part.startsWith("Q")) return month(`${name}-01`);
  return say("web.cohorts.quarter", { year: years, quarter: number(Number(part.slice(1))) });
}
