import { effects, knownEvents, type EffectsAnswer, type KnownEventsAnswer } from "@keepworth/engine";
import { languages, speaker } from "@keepworth/locales";
import { beforeAll, describe, expect, it } from "vitest";
import { demoShop } from "../../../engine/test/demoShop.ts";
import { effectsPage, knownEventsPage } from "./effectsPage.ts";
import { plain } from "./show.fixture.ts";
import { width } from "./text.ts";

describe("the page of an event's effect", () => {
  let known: KnownEventsAnswer;
  let answers: EffectsAnswer[];
  beforeAll(async () => {
    const keepworth = await demoShop({ customers: 600 });
    try {
      known = await knownEvents(keepworth);
      answers = [
        await effects(keepworth, { event: "late-delivery", by: "lateness" }),
        await effects(keepworth, { event: "complaint", by: "response" }),
        await effects(keepworth, { event: "usage", by: "repeat" }),
        await effects(keepworth, { event: "call" }),
        await effects(keepworth, { event: "request", horizon: 900 }),
      ];
      const { effect } = answers[0]!;
      const experiment = {
        ...answers[0]!,
        kind: "experiment",
        experiment: "spring",
        event: "spring",
      } as const;
      answers.push({
        ...experiment,
        again: null,
        groups: [],
        by: null,
        profit: false,
        effect: {
          ...effect!,
          difference: { value: 2, low: 1, high: 3 },
          total: { value: 40, low: 20, high: 60 },
        },
        missing: [
          { code: "margin", details: {} },
          { code: "early", details: { days: 2 } },
          { code: "mismatch", details: {} },
        ],
      });
      for (const code of ["amounts", "comparison", "overlap", "arms"])
        answers.push({ ...answers[3]!, needs: [{ code, details: { customers: 3, needed: 10 } }] });
      answers.push({ ...answers[3]!, needs: [{ code: "strangers", details: { all: 20, noOrder: 15 } }] });
    } finally {
      await keepworth.close();
    }
  });

  it.each(languages)("speaks %s in eighty columns, with nothing left unwritten", async (language) => {
    const look = { ...plain, speaker: await speaker(language) };
    for (const lines of [knownEventsPage(known, look), ...answers.map((one) => effectsPage(one, look))]) {
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.filter((line) => width(line) > 80)).toEqual([]);
      expect(lines.filter((line) => /[{}]|undefined|NaN|effects\.(?!md)/.test(line))).toEqual([]);
    }
  });

  it("says that it is an association, shows the classes beside the crude shares, and names the next step", () => {
    const [late] = answers.map((one) => effectsPage(one, plain).join("\n"));
    expect(late).toContain("This is an association, not proof.");
    expect(late).toContain("2–3 days");
    const again = late!.slice(late!.indexOf("Share that ordered again"));
    expect(again.indexOf("1 order")).toBeLessThan(again.indexOf("All, unlike as they are"));
    expect(knownEventsPage(known, plain).at(-1)).toContain("keepworth effects --event");
    expect(knownEventsPage({ ...known, events: [] }, plain).join(" ")).toContain(
      "No events are recorded yet.",
    );
    expect(effectsPage(answers[3]!, plain).join(" ")).toContain("Not yet: no such event is recorded.");
  });
});
