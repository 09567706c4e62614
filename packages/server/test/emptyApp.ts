import { afterAll, beforeAll } from "vitest";
import { makeApp, type App, type AppOptions } from "../src/app.ts";
import { openHouse, type House } from "../src/house.ts";

/** The application over an empty database, for a test file. */
export function emptyApp(options: AppOptions = {}): () => App {
  let house: House;
  let app: App;
  beforeAll(async () => {
    house = await openHouse(":memory:");
    app = await makeApp(house, options);
  });
  afterAll(async () => {
    await app.close();
    await house[Symbol.asyncDispose]();
  });
  return () => app;
}
