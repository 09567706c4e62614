import { once } from "node:events";
import { mkdir, rename, stat, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname, relative } from "node:path";
import { fileIdentity, sql } from "@keepworth/warehouse";
import { describe, expect, it } from "vitest";
import { testFolder } from "../../test/folder.ts";
import { lender } from "../../test/lender.ts";
import { backup, exportCustomers, importInto, listenBeside, open, run, runs } from "../index.ts";
import { addressesOf } from "./addresses.ts";
import { greet, greetingFor, type Greeting } from "./greeting.ts";
import { meetOwner } from "./meet.ts";

const path = testFolder();
const now = new Date("2026-11-01T12:00:00Z");

async function made(name: string): Promise<string> {
  const file = path(name);
  await (await open(file, { create: true })).close();
  return file;
}

/** Orders of 60 customers on every 30th day or so. */
async function orders(name: string): Promise<string> {
  const lines = ["customer_id,date,amount"];
  for (let c = 0; c < 60; c++) {
    for (let n = 0; n <= c % 7; n++) {
      const day = new Date(Date.UTC(2025, 0, 1 + ((c * 7) % 200) + n * (20 + (c % 11)))).toISOString();
      lines.push(`c${c},${day.slice(0, 10)},${20 + ((c * n) % 13)}`);
    }
  }
  await writeFile(path(name), `${lines.join("\n")}\n`);
  return path(name);
}

describe("a database that another process has open", () => {
  it("is used by way of that process, with names of files as this process understands them", async () => {
    const database = await made("lent.duckdb");
    const file = relative(process.cwd(), await orders("orders.csv"));
    await using other = await lender(database);
    expect(other.address).toBe(`${database}.sock`);
    const { mode } = await stat(other.address);
    expect(mode & 0o777).toBe(0o600);

    await expect(open(database, { own: true })).rejects.toMatchObject({
      code: "database.locked",
      details: { pid: other.process.pid },
    });
    await using keepworth = await open(database);
    const [imported] = await importInto(keepworth, [file], { now });
    expect(imported!.file).toBe(file);
    const running = run(keepworth, { now });
    for (let next = await running.next(); !next.done; next = await running.next());
    expect(await runs(keepworth)).toMatchObject([{ status: "published", customers: 60 }]);

    const out = relative(process.cwd(), path("out.csv"));
    expect(await exportCustomers(keepworth, out, { format: "csv" })).toEqual({
      file: out,
      rows: 60,
      withheld: 0,
    });
    expect((await stat(path("out.csv"))).size).toBeGreaterThan(1000);
    const copy = await backup(keepworth, relative(process.cwd(), path("copy.duckdb")));
    expect(copy.bytes).toBe((await stat(path("copy.duckdb"))).size);
    await using copied = await open(path("copy.duckdb"));
    expect(await runs(copied)).toEqual(await runs(keepworth));

    // a second client, by another name of the file
    await symlink(database, path("link.duckdb"));
    await using second = await open(path("link.duckdb"));
    expect(await runs(second)).toEqual(await runs(keepworth));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(other.written()).toBeGreaterThan(0);
  });

  it("is asked no more when its process is killed, and lent again by the next", async () => {
    const database = await made("killed.duckdb");
    const first = await lender(database);
    await using keepworth = await open(database);
    const asked = keepworth.warehouse.row(sql`SELECT count(*) AS n FROM range(10000000000) AS r (i)`);
    setTimeout(() => void first.kill(), 100);
    await expect(asked).rejects.toMatchObject({ code: "server.gone", details: { path: database } });
    expect((await stat(`${database}.sock`)).isSocket()).toBe(true);
    await using second = await lender(database);
    expect(second.address).toBe(`${database}.sock`);
    await using again = await open(database);
    expect(await runs(again)).toEqual([]);
  });

  it("is met in a folder of the user's alone where its name is too long for a socket", async () => {
    await mkdir(path("a".repeat(100)));
    await using owner = await open(path(`${"a".repeat(100)}/shop.duckdb`), { create: true });
    const listening = await listenBeside(owner);
    const folder = dirname(listening.address);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    await using met = (await meetOwner(owner.path))!;
    expect(await met.row(sql`SELECT 1 AS one`)).toEqual({ one: 1 });
    await listening[Symbol.asyncDispose]();
    await expect(stat(folder)).rejects.toThrow("ENOENT");
    await expect(met.row(sql`SELECT 1 AS one`)).rejects.toMatchObject({ code: "server.gone" });
    expect(await meetOwner(owner.path)).toBeNull();
  });
});

describe("whoever answers at the socket", () => {
  it("must be the same Keepworth", async () => {
    const database = await made("older.duckdb");
    const ours = greetingFor(await fileIdentity(database));
    for (const other of [{ keepworth: "0.0.9" }, { protocol: 0 }, { schema: 1 }, { form: 1 }]) {
      await using _server = await saying(database, { ...ours, ...other });
      await expect(meetOwner(database)).rejects.toMatchObject({
        code: "server.version",
        details: { path: database, ours: expect.stringContaining(ours.keepworth) },
      });
    }
  });

  it("must have this file open, not one that had its name before", async () => {
    await using owner = await open(await made("moved.duckdb"));
    await using listening = await listenBeside(owner);
    await using met = (await meetOwner(owner.path))!;
    expect(await met.row(sql`SELECT 1 AS one`)).toEqual({ one: 1 });
    const other = await made("other.duckdb");
    await rename(owner.path, path("elsewhere.duckdb"));
    await rename(other, owner.path);
    expect(await meetOwner(owner.path)).toBeNull();
    // and its socket is left to it: the new owner takes another
    await using second = await open(owner.path);
    await using beside = await listenBeside(second);
    expect(beside.address).not.toBe(listening.address);
    await using metSecond = (await meetOwner(owner.path))!;
    await second.warehouse.run(sql`CREATE TABLE mark AS SELECT 2 AS i`);
    expect(await metSecond.row(sql`SELECT i FROM mark`)).toEqual({ i: 2 });
  });

  it("is nobody where it says anything else, or a file has that name", async () => {
    const database = await made("strange.duckdb");
    {
      await using _server = await saying(database, { hello: "world" });
      expect(await meetOwner(database)).toBeNull();
    }
    {
      await using _server = await saying(database, null);
      expect(await meetOwner(database)).toBeNull();
    }
    await writeFile(`${database}.sock`, "mine");
    expect(await meetOwner(database)).toBeNull();
    await using owner = await open(database);
    await using listening = await listenBeside(owner);
    expect(listening.address).not.toBe(`${database}.sock`);
    expect((await stat(`${database}.sock`)).size).toBe(4);
  });

  it("is not believed where others could have put it there", async () => {
    const database = await made("open.duckdb");
    const ours = greetingFor(await fileIdentity(database));
    await using _server = await saying(database, ours, 0o000);
    expect(await meetOwner(database)).toBeNull();
  });
});

/** A process that says something at a database's socket; null: it hangs up. */
async function saying(
  database: string,
  said: Greeting | object | null,
  umask = 0o177,
): Promise<AsyncDisposable> {
  const { name } = (await addressesOf(database))[0]!;
  const server = createServer((socket) => {
    if (said === null) socket.destroy();
    else greet(socket, said as Greeting);
  });
  const before = process.umask(umask);
  server.listen(name);
  process.umask(before);
  await once(server, "listening");
  return {
    [Symbol.asyncDispose]: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
