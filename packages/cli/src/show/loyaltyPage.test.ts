import { loyalty, type Keepworth, type LoyaltyAnswer } from "@keepworth/engine";
import { languages, speaker } from "@keepworth/locales";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoShop } from "../../../engine/test/demoShop.ts";
import { loyaltyPage } from "./loyaltyPage.ts";
import { plain } from "./show.fixture.ts";

describe("the page of the loyalty programme", () => {
  let keepworth: Keepworth;
  let answer: LoyaltyAnswer;
  beforeAll(async () => {
    keepworth = await demoShop({ customers: 300 });
    answer = await loyalty(keepworth);
  });
  afterAll(() => keepworth.close());

  it.each(languages)("says in %s of how many members points were read from a cluster", async (language) => {
    const look = { ...plain, speaker: await speaker(language), columns: 400 };
    const shown = (assumptions: LoyaltyAnswer["assumptions"]) =>
      loyaltyPage({ ...answer, assumptions }, look).join("\n");
    const { say, number } = look.speaker;
    const said = say("loyalty.assumption.customersRead", { value: number(1234) });
    expect(shown([])).not.toContain(said);
    expect(shown([{ name: "customersRead", value: 1234, source: "data" }])).toContain(said);
  });
});
