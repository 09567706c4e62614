import type { ImportAnswer, MoneyMonth } from "@keepworth/engine";

type Action = ImportAnswer["quality"]["issues"][number]["action"];

interface Issue {
  code: string;
  action: Action;
  rows: number;
  imports: number[];
}

/** What imports that are not undone come to: rows, what was wrong with them, and the money of their months. */
export function dataQualityOf(all: readonly ImportAnswer[]) {
  const counted = all.filter(({ undoneAt }) => undoneAt === null);
  const total = { rows: 0, kept: 0, merged: 0, refused: 0 };
  const issues = new Map<string, Issue>();
  const months = new Map<string, MoneyMonth>();
  for (const { id, quality, months: own } of counted) {
    for (const part of ["rows", "kept", "merged", "refused"] as const) total[part] += quality[part];
    for (const { code, action, rows } of quality.issues) {
      const issue = issues.get(`${code} ${action}`) ?? { code, action, rows: 0, imports: [] };
      issue.rows += rows;
      issue.imports.push(id);
      issues.set(`${code} ${action}`, issue);
    }
    for (const month of own) {
      const key = `${month.month} ${month.currency}`;
      const before = months.get(key);
      months.set(key, before ? added(before, month) : { ...month });
    }
  }
  return {
    total,
    issues: [...issues.values()].toSorted((a, b) => b.rows - a.rows),
    months: [...months.values()].toSorted((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0)),
  };
}

const money = ["orders", "gross", "discounts", "refunds", "tax", "shipping", "net"] as const;

/** To the four decimals that money is kept with. */
function added(before: MoneyMonth, month: MoneyMonth): MoneyMonth {
  const sum = { ...before };
  for (const part of money) sum[part] = Math.round((before[part] + month[part]) * 10_000) / 10_000;
  return sum;
}
