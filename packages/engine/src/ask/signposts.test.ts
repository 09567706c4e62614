import { expect, it } from "vitest";
import { demoShop } from "../../test/demoShop.ts";
import { readPortfolio } from "./portfolio.ts";
import { signpostsOf } from "./signposts.ts";

it("finds any ids by place, in the order asked for, without a table of places", async () => {
  await using shop = await demoShop({ customers: 450 });
  const portfolio = await readPortfolio(shop, {}, { figures: [], labels: [] });
  const all = await portfolio.ids(Int32Array.from({ length: portfolio.size }, (_, i) => i));
  expect(all).toEqual(all.toSorted());
  const signposts = await signpostsOf(shop, portfolio);
  await portfolio[Symbol.asyncDispose]();
  const ids = (places: readonly number[]) => signposts.ids(shop, places);
  const last = portfolio.size - 1;
  for (const places of [[], [0], [last], [last, 0, 99, 100, 101, 199, 200, 0, last], [...all.keys()]])
    expect(await ids(places)).toEqual(places.map((i) => all[i]));
}, 60_000);
