import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MessageChannel } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { fakeTrino } from "../../test/fakeTrino.ts";
import { openDuckdb } from "../duckdb/warehouse.ts";
import { identifier, raw, sql } from "../sql.ts";
import { openTrino } from "../trino/warehouse.ts";
import type { Columns, Warehouse } from "../warehouse.ts";
import type { Channel } from "./channel.ts";
import { lend, type Loan } from "./lend.ts";
import { portChannel } from "./portChannel.ts";
import { remoteWarehouse } from "./remoteWarehouse.ts";
import { socketChannel } from "./socketChannel.ts";

const endless = raw("SELECT count(*) AS n FROM range(10000000000) AS r (i)");
const one = sql`SELECT 1 AS one`;
const abort = { name: "AbortError" };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keepworth-"));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ends {
  readonly near: Channel;
  readonly far: Channel;
}

const channels: { name: string; ends(): Promise<Ends> }[] = [
  {
    name: "a port",
    async ends() {
      const { port1, port2 } = new MessageChannel();
      return { near: portChannel(port1), far: portChannel(port2) };
    },
  },
  {
    name: "a socket",
    async ends() {
      const server = createServer();
      server.listen(join(folder, `${Math.random()}.sock`));
      await once(server, "listening");
      const socket = connect(server.address() as string);
      const [accepted] = await once(server, "connection");
      server.close();
      return { near: socketChannel(accepted), far: socketChannel(socket) };
    },
  },
];

it.each(channels)("a cluster and its state are both at the far end of $name", async ({ ends }) => {
  await using fake = await fakeTrino((method) => (method === "GET" ? { data: [[7]] } : {}));
  const results = { catalog: "lake", schema: "keepworth" };
  await using owner = openTrino({ server: fake.url, results }, await openDuckdb(":memory:"));
  const { near, far } = await ends();
  await using _loan = lend(owner, near);
  await using remote = await remoteWarehouse(far);
  const { state } = remote;
  expect([remote.dialect.name, state.dialect.name, state.state]).toEqual(["trino", "duckdb", state]);

  await state.transaction(async () => {
    await state.run(sql`CREATE TABLE runs AS SELECT 3 AS n`);
  });
  expect(await owner.state.rows(sql`SELECT n FROM runs`)).toEqual([{ n: 3 }]);
  expect(await remote.rows(sql`SELECT n FROM runs`)).toEqual([{ n: 7 }]);
  await remote.createTemporary(identifier("days"), sql`SELECT 1 AS n`);
  await remote.rows(sql`SELECT n FROM ${identifier("days")}`);
  expect(fake.statements.at(-1)).toMatch(/^SELECT n FROM "kw_tmp_\w+_days"$/);
});

describe.each(channels)("a warehouse at the far end of $name", ({ ends }) => {
  let made = 0;

  interface Setting extends AsyncDisposable {
    readonly owner: Warehouse;
    readonly remote: Warehouse;
    readonly loan: Loan;
    readonly far: Channel;
    client(onWrite?: () => void): Promise<{ remote: Warehouse; loan: Loan; far: Channel }>;
  }

  async function setting(onWrite?: () => void): Promise<Setting> {
    const owner = await openDuckdb(join(folder, `${(made += 1)}-${Math.random()}.duckdb`));
    const client = async (onWrite?: () => void) => {
      const { near, far } = await ends();
      const loan = lend(owner, near, onWrite === undefined ? {} : { onWrite });
      return { remote: await remoteWarehouse(far, { path: "shop.duckdb" }), loan, far };
    };
    return {
      owner,
      client,
      ...(await client(onWrite)),
      [Symbol.asyncDispose]: () => owner.close(),
    };
  }

  it("gives rows as they are, and knows how many a statement changed", async () => {
    await using s = await setting();
    const { remote, owner } = s;
    const query = sql`
SELECT ${"it's"} AS text, ${3} AS whole, ${0.1} AS part, ${true} AS yes, CAST(NULL AS DATE) AS missing,
  DATE '2026-01-31' AS day, TIMESTAMP '2026-01-31 08:00:00' AS instant, CAST(${12n} AS BIGINT) AS bound`;
    expect(await remote.row(query)).toEqual(await owner.row(query));
    await remote.run(raw("CREATE TABLE t (i INTEGER)"));
    expect(await remote.run(raw("INSERT INTO t VALUES (1), (2)"))).toBe(2);
    expect(await owner.rows(sql`SELECT i FROM t ORDER BY i`)).toEqual([{ i: 1 }, { i: 2 }]);
    await expect(remote.row(sql`SELECT i FROM t`)).rejects.toThrow(
      "Expected one row, got 2: SELECT i FROM t",
    );
    expect(remote.dialect).toBe(owner.dialect);
  });

  it("takes and gives back a million numbers, and leaves the given ones to the giver", async () => {
    await using s = await setting();
    const n = 1_000_000;
    const given: Columns = {
      whole: Int32Array.from({ length: n }, (_, i) => i - 5),
      // a part of something larger
      real: Float64Array.from({ length: n + 10 }, (_, i) => i / 7).subarray(10),
    };
    await s.remote.putColumns("numbers", given);
    const query = sql`SELECT whole, real FROM ${identifier("numbers")} ORDER BY whole`;
    const back = await s.remote.columns(query);
    expect(back["whole"]).toBeInstanceOf(Int32Array);
    expect(Buffer.compare(bytes(back["whole"]!), bytes(given["whole"]!))).toBe(0);
    expect(Buffer.compare(bytes(back["real"]!), bytes(given["real"]!))).toBe(0);
    expect(given["whole"]).toHaveLength(n);
    expect(await s.remote.columns(sql`SELECT 1 AS i WHERE false`)).toEqual({ i: new Int32Array(0) });
  });

  it("streams batch by batch, and lets go of a stream that is left early", async () => {
    await using s = await setting();
    let left = 0;
    let pulled = 0;
    const watched = new Proxy(s.owner, {
      get(target, key) {
        if (key === "another") return async () => watchedStream(await target.another());
        return Reflect.get(target, key);
      },
    });
    const watchedStream = (warehouse: Warehouse) =>
      new Proxy(warehouse, {
        get(target, key) {
          if (key !== "stream") {
            const value = Reflect.get(target, key);
            return typeof value === "function" ? value.bind(target) : value;
          }
          return async function* (query: ReturnType<typeof raw>) {
            try {
              for await (const batch of target.stream(query)) {
                pulled++;
                yield batch;
              }
            } finally {
              left++;
            }
          };
        },
      });
    const { near, far } = await ends();
    await using _loan = lend(watched, near);
    await using remote = await remoteWarehouse(far);
    let rows = 0;
    const query = sql`SELECT i FROM range(100000) AS r (i)`;
    for await (const batch of remote.stream(query)) {
      rows += batch.length;
      await remote.row(one);
    }
    expect(rows).toBe(100_000);
    expect(left).toBe(1);
    pulled = 0;
    for await (const _ of remote.stream(query)) break;
    expect(left).toBe(2);
    expect(pulled).toBe(1);
  });

  it("tells what fails as the owner does", async () => {
    await using s = await setting();
    await expect(s.remote.rows(sql`SELECT * FROM nowhere`)).rejects.toMatchObject({
      code: "database.failed",
      details: { reason: "Catalog Error: Table with name nowhere does not exist!" },
      cause: { message: expect.stringContaining("Catalog Error") },
    });
    await expect(s.remote.rows(sql`SELECT * FROM read_csv('/none.csv')`)).rejects.toThrow(/^IO Error/);
    await expect(s.remote.columns(sql`SELECT 'a' AS name`)).rejects.toThrow(TypeError);
    const read = async () => {
      const query = sql`SELECT CASE WHEN i < 5000 THEN 1 ELSE CAST('x' || i AS INTEGER) END AS i FROM range(10000) AS r (i)`;
      for await (const _ of s.remote.stream(query));
    };
    await expect(read()).rejects.toMatchObject({ code: "database.failed" });
    // all of them leave it usable
    expect(await s.remote.row(one)).toEqual({ one: 1 });
  });

  it("refuses what no message can hold, and goes on", async () => {
    await using s = await setting();
    const unsendable = { text: "SELECT ? AS one", values: [(() => 1) as never] };
    await expect(s.remote.rows(unsendable)).rejects.toThrow(/could not be cloned/);
    expect(await s.remote.row(one)).toEqual({ one: 1 });
  });

  it("commits all of a transaction or nothing, also of one within another", async () => {
    await using s = await setting();
    const { owner, remote } = s;
    await remote.run(raw("CREATE TABLE t (i INTEGER)"));
    const count = sql`SELECT count(*) AS n FROM t`;
    const failing = remote.transaction(async () => {
      await remote.transaction(() => remote.run(raw("INSERT INTO t VALUES (1)")));
      expect(await remote.row(count)).toEqual({ n: 1 });
      expect(await owner.row(count)).toEqual({ n: 0 });
      throw new Error("the first error");
    });
    await expect(failing).rejects.toThrow("the first error");
    expect(await remote.row(count)).toEqual({ n: 0 });
    const kept = await remote.transaction(async () => {
      await remote.transaction(() => remote.run(raw("INSERT INTO t VALUES (2)")));
      return "kept";
    });
    expect(kept).toBe("kept");
    expect(await owner.row(count)).toEqual({ n: 1 });
    const hard = remote.transaction(async () => {
      await remote.run(raw("INSERT INTO t VALUES (3)"));
      await remote.run(raw("INSERT INTO nowhere VALUES (3)"));
    });
    await expect(hard).rejects.toMatchObject({ code: "database.failed" });
    expect(await owner.row(count)).toEqual({ n: 1 });
  });

  it("tells what a commit fails with, and is out of the transaction", async () => {
    await using s = await setting();
    const { owner, remote } = s;
    await owner.run(raw("CREATE TABLE t (i INTEGER PRIMARY KEY)"));
    const late = remote.transaction(async () => {
      await remote.run(raw("INSERT INTO t VALUES (1)"));
      await owner.run(raw("INSERT INTO t VALUES (1)"));
    });
    await expect(late).rejects.toMatchObject({ code: "database.failed" });
    await remote.transaction(() => remote.run(raw("INSERT INTO t VALUES (2)")));
    expect(await owner.row(sql`SELECT count(*) AS n FROM t`)).toEqual({ n: 2 });
  });

  it("undoes what a client had under way that is gone in the middle", async () => {
    await using s = await setting();
    const { owner, remote } = s;
    await remote.run(raw("CREATE TABLE t (i INTEGER)"));
    await remote.putColumns("mine", { i: Int32Array.of(1) });
    expect(await remote.turn("run")).not.toBeNull();
    const further = await remote.another();
    const stream = further.stream(sql`SELECT i FROM range(100000) AS r (i)`)[Symbol.asyncIterator]();
    await stream.next();
    const dead = remote.transaction(async () => {
      await remote.run(raw("INSERT INTO t VALUES (1)"));
      setTimeout(() => s.far.close(), 50);
      await remote.row(endless);
    });
    await expect(dead).rejects.toMatchObject({ code: "server.gone", details: { path: "shop.duckdb" } });
    await expect(stream.next()).rejects.toMatchObject({ code: "server.gone" });
    await s.loan.ended;
    expect(await owner.row(sql`SELECT count(*) AS n FROM t`)).toEqual({ n: 0 });
    await owner.run(raw("DROP TABLE t"));
    const turn = await owner.turn("run");
    expect(turn).not.toBeNull();
    // closing what is gone is no error, and asking it is one
    await remote.close();
    await further.close();
    await expect(remote.row(one)).rejects.toThrow(/closed/);
  });

  it("tells every client when the owner ends the loan", async () => {
    await using s = await setting();
    const long = s.remote.row(endless);
    const [told] = await Promise.allSettled([long, s.loan[Symbol.asyncDispose]()]);
    expect(told).toMatchObject({ reason: { code: "server.gone" } });
    await expect(s.remote.row(one)).rejects.toMatchObject({ code: "server.gone" });
    expect(await s.owner.row(one)).toEqual({ one: 1 });
  });

  it("stops the statement that runs, else the next one, and no other's", async () => {
    await using s = await setting();
    const second = await s.client();
    const long = s.remote.row(endless);
    const others = second.remote.row(sql`SELECT count(*) AS n FROM range(100000000) AS r (i)`);
    setTimeout(() => s.remote.cancel(), 30);
    await expect(long).rejects.toMatchObject(abort);
    expect(await others).toEqual({ n: 100_000_000 });
    s.remote.cancel();
    await expect(s.remote.row(one)).rejects.toMatchObject(abort);
    expect(await s.remote.row(one)).toEqual({ one: 1 });
    const read = async () => {
      for await (const _ of s.remote.stream(sql`SELECT i FROM range(1000000) AS r (i)`)) s.remote.cancel();
    };
    await expect(read()).rejects.toMatchObject(abort);
    expect(await s.remote.row(one)).toEqual({ one: 1 });
  });

  it("keeps clients apart, and their turns from each other", async () => {
    await using s = await setting();
    const second = await s.client();
    await s.remote.putColumns("mine", { i: Int32Array.of(1) });
    await second.remote.putColumns("mine", { i: Int32Array.of(2) });
    expect(await s.remote.row(sql`SELECT i FROM mine`)).toEqual({ i: 1 });
    expect(await second.remote.row(sql`SELECT i FROM mine`)).toEqual({ i: 2 });
    const turn = await s.remote.turn("run");
    expect(turn).not.toBeNull();
    expect(await second.remote.turn("run")).toBeNull();
    expect(await s.owner.turn("run")).toBeNull();
    await turn![Symbol.asyncDispose]();
    expect(await second.remote.turn("run")).not.toBeNull();
    await second.remote.close();
    await second.loan.ended;
    expect(await s.owner.turn("run")).not.toBeNull();
  });

  it("opens further ways into it, which close alone", async () => {
    await using s = await setting();
    const further = await s.remote.another();
    await further.putColumns("mine", { i: Int32Array.of(1) });
    await expect(s.remote.row(sql`SELECT i FROM mine`)).rejects.toMatchObject({ code: "database.failed" });
    await s.remote.turn("run");
    await further.turn("other");
    await further.close();
    await further.close();
    await expect(further.row(one)).rejects.toThrow(/closed/);
    expect(await s.owner.turn("other")).not.toBeNull();
    expect(await s.owner.turn("run")).toBeNull();
    expect(await s.remote.row(one)).toEqual({ one: 1 });
  });

  it("tells the owner of changes that others see, once they do", async () => {
    const written = vi.fn<() => void>();
    await using s = await setting(written);
    const { remote } = s;
    const soon = () => new Promise((resolve) => setTimeout(resolve, 150));
    await remote.run(raw("CREATE TABLE t (i INTEGER)"));
    await remote.run(raw("INSERT INTO t VALUES (1)"));
    await soon();
    expect(written).toHaveBeenCalledTimes(1);

    await remote.row(sql`SELECT count(*) AS n FROM t`);
    await remote.putColumns("ask_1", { i: Int32Array.of(1) });
    await remote.run(sql`CREATE TEMP TABLE ask_2 AS SELECT 1 AS i`);
    await remote.run(sql`INSERT INTO ${identifier("ask_2")} VALUES (2)`);
    await remote.run(sql`DROP TABLE IF EXISTS ${identifier("ask_1")}`);
    await remote.run(sql`COPY (SELECT 1 AS i) TO ${raw(`'${join(folder, "copy.csv")}'`)}`);
    await expect(remote.run(raw("INSERT INTO nowhere VALUES (1)"))).rejects.toThrow(/failed/);
    const undone = remote.transaction(async () => {
      await remote.run(raw("INSERT INTO t VALUES (2)"));
      throw new Error("no");
    });
    await expect(undone).rejects.toThrow("no");
    await soon();
    expect(written).toHaveBeenCalledTimes(1);

    await remote.transaction(async () => {
      await remote.run(raw("UPDATE t SET i = 3"));
      await soon();
      expect(written).toHaveBeenCalledTimes(1);
    });
    await remote.close();
    await s.loan.ended;
    expect(written).toHaveBeenCalledTimes(2);
  });
});

function bytes(array: Columns[string]): Buffer {
  return Buffer.from(array.buffer as ArrayBuffer, array.byteOffset, array.byteLength);
}
