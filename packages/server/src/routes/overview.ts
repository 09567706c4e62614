import type { App } from "../app.ts";
import type { House } from "../house.ts";
import { overviewSchema } from "../schemas/overview.ts";
import { questionRoute, whichSchema } from "./questionRoute.ts";

/** What a report shows of a run. */
export function overviewRoutes(app: App, house: House): void {
  questionRoute(app, house, {
    url: "/overview",
    question: "overview",
    tag: "Overview",
    summary: "What the customers of a run are worth, who carries it, and who is leaving.",
    query: whichSchema,
    answer: overviewSchema,
  });
}
