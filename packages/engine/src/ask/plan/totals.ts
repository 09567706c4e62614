import { fan, type Fan, type PlannedMonth } from "@keepworth/decisions";
import type { Course, PlanPaths } from "../../compute/plan/input.ts";
import type { RunResult } from "../../result.ts";
import type { PlanFigures, PlanPart } from "./answer.ts";

const parts = ["existing", "newcomers", "pipeline", "subscriptions"] as const;

/** Fans by month and in all, and the paths of the margin that budgets are paid from. */
export function totalsOf(run: RunResult, computed: PlanPaths, months: readonly PlannedMonth[]) {
  const { paths } = computed;
  const width = months.length;
  const times = (course: Course, factor: number): Course => ({
    paths: course.paths.map((one) => one * factor),
    mean: course.mean.map((one) => one * factor),
  });
  const { existing, newcomers, pipeline, subscriptions } = computed;
  const figures: Record<PlanPart, { orders: Course; revenue: Course; margin: Course }> = {
    existing: { ...existing, margin: times(existing.revenue, run.margin) },
    newcomers: { ...newcomers, margin: times(newcomers.revenue, run.margin) },
    pipeline,
    subscriptions: { ...subscriptions, margin: times(subscriptions.revenue, run.margin) },
  };
  const together = (name: "orders" | "revenue" | "margin"): Course => {
    const all = { paths: new Float64Array(paths * width), mean: new Float64Array(width) };
    for (const part of parts) {
      const one = figures[part][name];
      for (let i = 0; i < all.paths.length; i += 1) all.paths[i]! += one.paths[i]!;
      for (let m = 0; m < width; m += 1) all.mean[m]! += one.mean[m]!;
    }
    return all;
  };
  const monthFan = ({ paths: of, mean }: Course, m: number): Fan =>
    fan(
      Float64Array.from({ length: paths }, (_, path) => of[path * width + m]!),
      mean[m]!,
    );
  const wholeFan = ({ paths: of, mean }: Course): Fan =>
    fan(
      Float64Array.from({ length: paths }, (_, path) => sumOf(of.subarray(path * width, (path + 1) * width))),
      sumOf(mean),
    );
  const figuresBy = (
    courses: Record<"orders" | "revenue" | "margin", Course>,
    make: (course: Course) => Fan,
  ): PlanFigures => ({
    orders: make(courses.orders),
    revenue: run.amounts ? make(courses.revenue) : null,
    margin: run.amounts ? make(courses.margin) : null,
  });
  const all = { orders: together("orders"), revenue: together("revenue"), margin: together("margin") };
  const byPart = <T>(of: (part: PlanPart) => T) =>
    Object.fromEntries(parts.map((part) => [part, of(part)])) as Record<PlanPart, T>;
  return {
    months: months.map(({ month, share }, m) => ({
      month,
      share,
      newCustomers: monthFan(newcomers.customers, m),
      ...figuresBy(all, (course) => monthFan(course, m)),
      parts: byPart((part) => ({
        orders: figures[part].orders.mean[m]!,
        revenue: run.amounts ? figures[part].revenue.mean[m]! : null,
        margin: run.amounts ? figures[part].margin.mean[m]! : null,
      })),
    })),
    total: figuresBy(all, wholeFan),
    parts: byPart((part) => figuresBy(figures[part], wholeFan)),
    margins: all.margin.paths,
  };
}

export function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
