import { KeepworthError } from "@keepworth/engine";
import { expect, it } from "vitest";
import { problemOf } from "./problem.ts";

it("tells files by their names, in what the system says too, and leaves addresses alone", async () => {
  const reason = async (text: string) => {
    const error = new KeepworthError("file.unreadable", { path: "/srv/shop/orders.csv", reason: text });
    const { details, title, detail } = await problemOf(error, "en");
    expect(`${title} ${detail}`).not.toContain("/srv");
    expect(details["path"]).toBe("orders.csv");
    return details["reason"];
  };
  expect(await reason("ENOENT: no such file, open '/srv/shop/orders.csv'")).toBe(
    "ENOENT: no such file, open 'orders.csv'",
  );
  expect(await reason('Cannot open "C:\\shop\\orders.csv"')).toBe('Cannot open "orders.csv"');
  expect(await reason("see https://keepworth.example/docs/errors, and/or ask")).toBe(
    "see https://keepworth.example/docs/errors, and/or ask",
  );
});
