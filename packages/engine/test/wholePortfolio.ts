import type { Keepworth } from "../src/open.ts";
import { portfolioFigures, portfolioLabels, readPortfolio, type Portfolio } from "../src/ask/portfolio.ts";
import type { Which } from "../src/ask/publishedRun.ts";

/** Customers with all that can be read of them. */
export function wholePortfolio(keepworth: Keepworth, which: Which = {}): Promise<Portfolio> {
  return readPortfolio(keepworth, which, { figures: portfolioFigures, labels: portfolioLabels });
}
