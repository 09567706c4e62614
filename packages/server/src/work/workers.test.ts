import { beforeAll, expect, it } from "vitest";
import { emptyApp } from "../../test/emptyApp.ts";
import { signedIn } from "../../test/signedIn.ts";
import type { Headers } from "../../test/upload.ts";

const app = emptyApp();
let analyst: Headers;
let viewer: Headers;
beforeAll(async () => {
  analyst = await signedIn(app(), "analyst");
  viewer = await signedIn(app(), "viewer");
});

it("lets one person wait for twenty answers, and others come in between", async () => {
  const ended: string[] = [];
  const refused = Promise.withResolvers<void>();
  const ask = async (name: string, headers: Headers, amount: number) => {
    const answer = await app().inject({ url: `/api/budget/at?amount=${amount}`, headers });
    const { code } = answer.json();
    if (code === "dataset.empty") ended.push(name);
    else {
      expect([answer.statusCode, code, answer.headers["retry-after"]]).toEqual([
        429,
        "request.tooMany",
        "60",
      ]);
      refused.resolve();
    }
  };
  const many = Array.from({ length: 30 }, (_, i) => ask("analyst", analyst, i + 1));
  await refused.promise;
  await Promise.all([...many, ask("viewer", viewer, 1)]);
  // of the analyst's one was worked on meanwhile
  expect(ended.filter((name) => name === "analyst")).toHaveLength(21);
  expect(ended.indexOf("viewer")).toBeLessThan(3);
  await ask("analyst", analyst, 1);
  expect(ended.at(-1)).toBe("analyst");
});
