import { expect, it } from "vitest";
import { webAreas, webAreasOf, webLanguages, webLocaleOf, webSpeaker, webWords } from "./web.ts";

it("loads the words of the asked areas and no others", async () => {
  const words = await webWords("en", ["shell", "cli.segmentNames"]);
  expect(words["segment.champions"]).toBe("Champions");
  expect(words["web.shell.skip"]).toBe("Skip to the content");
  expect(Object.keys(words).some((key) => key.startsWith("web.parts."))).toBe(false);
});

it("gives each area keys that no other area has", async () => {
  const seen = new Map<string, string>();
  for (const area of webAreas) {
    for (const key of Object.keys(await webWords("en", [area]))) {
      expect(`${key} in ${seen.get(key) ?? area}`).toBe(`${key} in ${area}`);
      seen.set(key, area);
      if (!area.startsWith("cli.")) expect(key).toMatch(new RegExp(`^web\\.${area}\\.`));
    }
  }
});

it("speaks Persian with its digits and calendar, or with the ones asked for", async () => {
  const words = await webWords("fa", ["shell"]);
  const own = webSpeaker("fa", words);
  expect(own.direction).toBe("rtl");
  expect(own.number(1234)).toBe("۱٬۲۳۴");
  expect(own.date("2026-03-21")).toContain("۱۴۰۵");
  const latin = webSpeaker("fa-u-ca-gregory-nu-latn", words);
  expect(latin.number(1234)).toBe("1,234");
  expect(latin.date("2026-03-21")).toContain("2026");
});

it("has no words of its own in a language that English has not", () => {
  for (const language of webLanguages) {
    for (const area of webAreasOf(language)) expect(webAreas).toContain(area);
  }
  expect(webLocaleOf("de-DE")).toBeNull();
});

it("has every area and every key of English in each language", async () => {
  for (const language of webLanguages) {
    expect([...webAreasOf(language)].sort()).toEqual([...webAreas].sort());
    for (const area of webAreas) {
      const [own, english] = await Promise.all([webWords(language, [area]), webWords("en", [area])]);
      expect([area, ...Object.keys(own).sort()]).toEqual([area, ...Object.keys(english).sort()]);
    }
  }
});
