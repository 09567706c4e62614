import { expect, it } from "vitest";
import { loadWords, speakerWith } from "./loaded.ts";

it("gives React the same promise each time, which says at once what is there already", async () => {
  const first = speakerWith("pl", ["shell"]);
  expect(speakerWith("pl", ["shell"])).toBe(first);
  expect((await first).say("web.shell.calendar")).toBe("Kalendarz");
  await loadWords("sv", ["shell"]);
  const there = speakerWith("sv", ["shell"]);
  expect(there).toMatchObject({ status: "fulfilled", value: await there });
});
