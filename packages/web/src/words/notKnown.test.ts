import { webSpeaker, webWords } from "@keepworth/locales/web";
import { expect, it } from "vitest";
import { notKnown } from "./notKnown.ts";

it("never tells somebody at the dashboard to type a command", async () => {
  const warnings = await webWords("en", [
    "cli.warnings",
    "cli.actions",
    "cli.care",
    "cli.keep",
    "cli.churn",
    "cli.plan",
  ]);
  const speaker = webSpeaker("en", { ...warnings, ...(await webWords("en", ["hints"])) });
  const codes = Object.keys(warnings)
    .filter((key) => key.startsWith("warning.") && !key.endsWith(".hint"))
    .map((key) => key.slice("warning.".length));
  expect(codes.length).toBeGreaterThan(10);
  const told = codes.map((code) => notKnown({ code, details: {} }, speaker).hint ?? "");
  expect(told.filter((hint) => /keepworth [a-z]+|--[a-z]/.test(hint))).toEqual([]);
  expect(notKnown({ code: "actions.run", details: {} }, speaker).hint).toBe(
    "Bring in orders and value your customers.",
  );
});
