import { describe, expect, it } from "vitest";
import { sharedQuery } from "./sharedQueries.ts";

const text = (statement: string, times = 2) => {
  const shared = sharedQuery(statement, times);
  return shared && { query: statement.slice(shared.from, shared.to), alone: shared.alone };
};

describe("a query that is read often", () => {
  it("is found where it is read so many times or more", () => {
    const statement = "WITH a AS (SELECT 1), b AS (SELECT 2 FROM a) SELECT * FROM b JOIN a ON true";
    expect(text(statement)).toEqual({ query: "SELECT 1", alone: "SELECT * FROM (SELECT 1) AS shared" });
    expect(text(statement, 3)).toBeNull();
  });

  it("is told with the queries before it, in its own clause and around it", () => {
    const statement =
      "WITH a AS (SELECT 1 AS x) SELECT * FROM (WITH b AS (SELECT 2), c AS (SELECT x FROM a JOIN b ON true) SELECT * FROM c JOIN c AS d ON true) AS e";
    expect(text(statement)).toEqual({
      query: "SELECT x FROM a JOIN b ON true",
      alone:
        "WITH a AS (SELECT 1 AS x), b AS (SELECT 2) SELECT * FROM (SELECT x FROM a JOIN b ON true) AS shared",
    });
  });

  it("is not looked for in texts, where its rows are a table already, and in a view, which keeps its text", () => {
    expect(text("WITH a AS (SELECT 1) SELECT ' FROM a FROM a (', \"FROM a\" FROM a -- FROM a")).toBeNull();
    expect(text('WITH a AS (SELECT * FROM "kw") SELECT * FROM a JOIN a AS b ON true')).toBeNull();
    expect(
      text("CREATE OR REPLACE VIEW v AS WITH a AS (SELECT 1) SELECT * FROM a JOIN a AS b ON true"),
    ).toBeNull();
    expect(text("CREATE TABLE t (x integer) WITH (format = 'PARQUET')")).toBeNull();
  });

  it("does not take a bracket in a text for one of its own", () => {
    expect(text("WITH a AS (SELECT ')') SELECT * FROM a JOIN a AS b ON true")?.query).toBe("SELECT ')'");
  });
});
