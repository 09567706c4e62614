import { expect, it } from "vitest";
import { ruleText } from "./ruleText.ts";
import { speaker } from "./speak.ts";

it("says in every language why a setting is refused, with its bound as the reader writes it", async () => {
  const said = await Promise.all(
    ["en", "pl", "sv", "ru", "fa"].map(async (language) => {
      const speaks = await speaker(language);
      return ruleText({ rule: "atMost", bound: 0.5, reason: "Too big" }, speaks, speaks.percent);
    }),
  );
  expect(said).toEqual([
    "it must be at most 50%",
    "największa dozwolona wartość to 50%",
    "det högsta tillåtna är 50\u00a0%",
    "наибольшее допустимое значение — 50\u00a0%",
    "بیشترین مقدار مجاز ۵۰٪ است",
  ]);
});

it("lists what there is to choose from", async () => {
  const told = { rule: "oneOf", values: ["day", "week"] };
  expect(ruleText(told, await speaker("fa"))).toBe("باید یکی از این‌ها باشد: day، week");
});

it("says as it was said what there are no words for", async () => {
  const speaks = await speaker("ru");
  expect(ruleText({ reason: "Invalid input" }, speaks)).toBe("Invalid input");
  expect(ruleText({ rule: "another", reason: "Invalid input" }, speaks)).toBe("Invalid input");
});
