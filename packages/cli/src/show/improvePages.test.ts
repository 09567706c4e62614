import { improve, planProducts, type Keepworth } from "@keepworth/engine";
import { languages, speaker } from "@keepworth/locales";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoShop } from "../../../engine/test/demoShop.ts";
import { demandPage } from "./demandPage.ts";
import { improvePage } from "./improvePage.ts";
import { plain } from "./show.fixture.ts";
import { width } from "./text.ts";

describe("the pages of what to improve and of units by product", () => {
  let keepworth: Keepworth;
  let answers: {
    improve: Awaited<ReturnType<typeof improve>>;
    demand: Awaited<ReturnType<typeof planProducts>>;
  };
  beforeAll(async () => {
    keepworth = await demoShop({ customers: 500 });
    answers = {
      improve: await improve(keepworth, { limit: 12 }),
      demand: await planProducts(keepworth, { limit: 5 }),
    };
  });
  afterAll(() => keepworth.close());

  it.each(languages)("speak %s in eighty columns, with nothing left unwritten", async (language) => {
    const look = { ...plain, speaker: await speaker(language) };
    const pages = [
      improvePage({ ...answers.improve, sampled: 3 }, look),
      improvePage({ ...answers.improve, ...clear(answers.improve, -40) }, look),
      demandPage(answers.demand, look),
    ];
    for (const lines of pages) {
      expect(lines.length).toBeGreaterThan(10);
      expect(lines.filter((line) => width(line) > 80)).toEqual([]);
      expect(
        lines.filter((line) => /[{}]|undefined|NaN|improve\.missing|demand\.missing/.test(line)),
      ).toEqual([]);
    }
  });

  it("opens with the first subject: less or more, or that nothing stands out", () => {
    const opening = (value: number) =>
      flowing(improvePage({ ...answers.improve, ...clear(answers.improve, value) }, plain));
    expect(opening(-40)).toContain("a customer brings €40 less than others in the same state (€30 – €50)");
    expect(opening(40)).toContain("a customer brings €40 more than others in the same state (€30 – €50)");
    expect(opening(3)).toContain("Nothing stands out from chance");
  });

  it("says that nothing can be compared, and which files would tell", () => {
    const nothing = {
      ...answers.improve,
      subjects: [],
      all: 0,
      kinds: [],
      missing: ["lines", "deliveries", "returns", "contacts"].map((code) => ({ code, details: {} })),
    };
    const page = flowing(improvePage(nothing, plain));
    expect(page).toContain("Nothing can be compared yet.");
    expect(page).toContain("Import orders with their lines.");
    expect(page).toContain("import support cases");
    const silent = { ...answers.demand, products: [], rest: null, backtest: null, season: null };
    expect(demandPage({ ...silent, missing: [{ code: "lines", details: {} }] }, plain)[0]).toMatch(
      /^Nothing can be foreseen/,
    );
  });

  it("tells one line a product, one for the rest, and how such plans did", () => {
    const page = demandPage(answers.demand, plain);
    expect(page.filter((line) => line.includes("other products"))).toHaveLength(1);
    for (const { name } of answers.demand.products)
      expect(page.filter((line) => line.startsWith(name.slice(0, 12))).length).toBeGreaterThanOrEqual(1);
    expect(page.join(" ")).toMatch(/missed \d+%/);
  });
});

/** A page as one line. */
const flowing = (lines: readonly string[]) => lines.join(" ").replaceAll(/\s+/g, " ");

/** The answer as if its first subject had an effect with an interval of ten to either side, of 100 customers. */
function clear({ subjects }: Awaited<ReturnType<typeof improve>>, value: number) {
  const [first, ...rest] = subjects;
  const figure = (times: number) => ({
    value: times * value,
    low: times * (value - 10),
    high: times * (value + 10),
  });
  const touched = { customers: 100, times: 120 };
  return { subjects: [{ ...first!, touched, effect: figure(1), atStake: figure(100) }, ...rest] };
}
