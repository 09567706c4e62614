import { fitModelNames, runModelNames } from "@keepworth/engine";
import { expect, it } from "vitest";
import { fitModels, runModels } from "./models.ts";

it("names the models that the engine knows", () => {
  expect([...runModels].sort()).toEqual([...runModelNames].sort());
  expect([...fitModels].sort()).toEqual([...fitModelNames].sort());
});
