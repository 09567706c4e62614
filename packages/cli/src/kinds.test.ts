import { fileKinds } from "@keepworth/engine";
import { expect, it } from "vitest";
import { kinds } from "./kinds.ts";

it("offers every kind of file that the engine reads", () => {
  expect(kinds).toEqual(fileKinds);
});
