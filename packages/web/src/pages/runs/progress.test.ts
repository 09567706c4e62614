import { expect, it } from "vitest";
import { runSteps, stepsOf } from "./progress.ts";

const step = (name: "import" | "check", status: "start" | "done") =>
  ({
    event: "step",
    step: name,
    status,
    ...(status === "done" ? { seconds: 2, details: { rows: 9 } } : {}),
  }) as const;

it("knows of each step whether it is done, under way or to come", () => {
  const states = stepsOf({
    status: "running",
    steps: [step("import", "start"), step("import", "done"), step("check", "start")],
  });
  expect(states.map(({ step }) => step)).toEqual(runSteps);
  expect(states.slice(0, 3)).toEqual([
    { step: "import", state: "done", seconds: 2, details: { rows: 9 } },
    { step: "check", state: "now", seconds: null, details: {} },
    { step: "summarise", state: "next", seconds: null, details: {} },
  ]);
});

it("has nothing under way once it ended", () => {
  const states = stepsOf({ status: "failed", steps: [step("import", "start")] });
  expect(states.every(({ state }) => state === "next")).toBe(true);
});
