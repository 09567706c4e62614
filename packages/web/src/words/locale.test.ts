import { expect, it } from "vitest";
import { chosenLocale, persianChoices, persianLocale } from "./locale.ts";

it("prefers what the browser chose before, then its languages in their order, then English", () => {
  expect(chosenLocale("sv", ["pl-PL"])).toBe("sv");
  expect(chosenLocale(null, ["de-DE", "pl-PL", "en-GB"])).toBe("pl-PL");
  expect(chosenLocale(null, ["de-DE"])).toBe("en");
  expect(chosenLocale("xx", ["ru"])).toBe("ru");
});

it("writes Persian's digits and calendar into the locale and reads them back", () => {
  for (const digits of ["own", "latin"] as const) {
    for (const calendar of ["own", "gregorian"] as const) {
      expect(persianChoices(persianLocale(digits, calendar))).toEqual({ digits, calendar });
    }
  }
  expect(persianLocale("latin", "gregorian")).toBe("fa-u-ca-gregory-nu-latn");
  expect(persianChoices("en-GB")).toBeNull();
});
