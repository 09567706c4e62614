import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { type ChildProcess, spawn } from "node:child_process";
import autocannon from "autocannon";
import { open, run } from "@keepworth/engine";
import { serve } from "@keepworth/server";
import { makeOrders } from "./orders.ts";

// npm run bench:serve -- 1000000 20 5: how soon the first data of each screen come, with so many customers in the file
// and so many people at it at once, for so many seconds a screen: each asks again as soon as it is answered, one screen
// after the other; then all screens with 5 s of thought between two requests of a person, while nothing else goes on and
// while a run is under way. Where a screen shows one of many, everybody asks for another one each time.
const [first = "1000000", second = "20", third = "5"] = process.argv.slice(2);
const customers = Number(first);
const people = Number(second);
const secondsEach = Number(third);
const thought = 5;

/** Another customer each time. */
const anyone = () => 1 + Math.floor(Math.random() * customers);
/** Another condition each time, which no page is kept for. */
const anyChance = () => `pAlive<${Math.random().toFixed(6)}`;
const page = (query: Readonly<Record<string, string>>) => `/api/customers?${new URLSearchParams(query)}`;

/** By screen, what it asks for first. */
const screens: Readonly<Record<string, () => string>> = {
  Overview: () => "/api/overview",
  "This week": () => "/api/this-week",
  Customers: () => "/api/customers",
  "Customers, another filter each": () => page({ where: anyChance() }),
  "Customers, another filter and order each": () => page({ where: anyChance(), sort: "-base" }),
  "Customers, another search each": () => page({ q: String(anyone()) }),
  "Customer, another each": () => `/api/customers/${anyone()}`,
  Segments: () => "/api/segments",
  Churn: () => "/api/churn",
  "Keep or replace": () => "/api/keep",
  Budget: () => "/api/budget",
  Plan: () => "/api/plan",
  Price: () => "/api/price",
  Cohorts: () => "/api/cohorts",
  Model: () => "/api/models",
  Data: () => "/api/quality",
  Runs: () => "/api/runs",
};

const folder = join(tmpdir(), "keepworth-bench");
if (first === "server") {
  // In a process of its own, as in life. The limit on requests is for each person, and here one stands for all.
  const { url, welcome } = await serve({ path: second, port: 0, requestsPerMinute: 1e9 });
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  // How long the server's thread was held up since it was last asked.
  process.on("message", () => {
    process.send!({ loop: delay.percentile(99) / 1e6, most: delay.max / 1e6 });
    delay.reset();
  });
  console.log(JSON.stringify({ url, welcome }));
} else await measure();

async function measure(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const database = await databaseOf(customers);
  const copy = join(folder, "served.duckdb");
  // What an earlier one that was stopped wrote last lies beside it.
  for (const old of [copy, `${copy}.wal`]) rmSync(old, { force: true });
  cpSync(database, copy);
  const { child, url, welcome } = await started(copy);
  try {
    const cookie = await signedUp(url, welcome);
    await warmed(url, cookie);
    await report(child, url, cookie);
  } finally {
    child.kill("SIGKILL");
  }
}

async function report(child: ChildProcess, at: string, cookie: string): Promise<void> {
  console.log(
    "| screen | median, ms | 95 %, ms | requests/s | other than 200 | server held up, 99 % and most, ms |\n|---|---|---|---|---|---|",
  );
  const row = async (name: string, paths: readonly (() => string)[], how: Load) => {
    // What the row before left unanswered is done by then: short queries take turns.
    await got(`${at}/api/runs`, cookie);
    await held(child);
    const { median, high, rate, wrong } = await loaded(at, cookie, paths, how);
    const { loop, most } = await held(child);
    console.log(
      `| ${name} | ${median} | ${high} | ${rate} | ${wrong} | ${loop.toFixed(0)}, ${most.toFixed(0)} |`,
    );
  };
  for (const [name, path] of Object.entries(screens)) await row(name, [path], {});
  const paths = Object.values(screens);
  const calm = { overallRate: people / thought, duration: 30 };
  await row(`all, with ${thought} s of thought`, paths, calm);
  const job = await post(at, cookie, "/api/runs", {});
  await row(`all, with ${thought} s of thought, while a run is under way`, paths, calm);
  const response = await fetch(`${at}/api/jobs/${job.id}`, { headers: { cookie } });
  const { status } = (await response.json()) as { status: string };
  console.log(`\nThe run was ${status} when the last figures had been taken.`);
}

interface Load {
  readonly duration?: number;
  readonly overallRate?: number;
}

async function loaded(
  at: string,
  cookie: string,
  paths: readonly (() => string)[],
  { duration = secondsEach, ...how }: Load,
): Promise<{ median: number; high: number; rate: number; wrong: number }> {
  const times: number[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<autocannon.Result>();
  const options: autocannon.Options = {
    url: at,
    connections: people,
    duration,
    timeout: 60,
    ...how,
    headers: { cookie, "accept-encoding": "gzip" },
    // Any of the screens: whoever thinks for long would otherwise see the first of them only.
    requests: [
      {
        method: "GET",
        setupRequest: (request) => ({
          ...request,
          path: paths[Math.floor(Math.random() * paths.length)]!(),
        }),
      },
    ],
  };
  autocannon(options, (error, result) => (error ? reject(error) : resolve(result))).on(
    "response",
    (_client, _status, _bytes, milliseconds) => times.push(milliseconds),
  );
  const { requests, non2xx, errors } = await promise;
  times.sort((a, b) => a - b);
  const quantile = (p: number) => Math.round(times[Math.floor(p * (times.length - 1))]!);
  return {
    median: quantile(0.5),
    high: quantile(0.95),
    rate: Math.round(requests.average),
    wrong: non2xx + errors,
  };
}

function held(child: ChildProcess): Promise<{ loop: number; most: number }> {
  return new Promise((resolve) => {
    child.once("message", resolve as (told: unknown) => void);
    child.send("held");
  });
}

/** A database with one run, made once. */
async function databaseOf(count: number): Promise<string> {
  const orders = join(folder, `orders-${count}.parquet`);
  const file = join(folder, `served-${count}.duckdb`);
  await makeOrders(orders, count);
  if (existsSync(file)) return file;
  await using keepworth = await open(`${file}.part`, { create: true });
  for await (const _ of run(keepworth, { files: [orders], margin: 0.4, currency: "EUR" }));
  await keepworth.close();
  cpSync(`${file}.part`, file);
  rmSync(`${file}.part`);
  return file;
}

function started(path: string): Promise<{ child: ChildProcess; url: string; welcome: string }> {
  const words = ["--conditions=@keepworth/source", "--no-wasm-code-gc", import.meta.filename, "server", path];
  const child = spawn(process.execPath, words, {
    stdio: ["ignore", "pipe", "inherit", "ipc"],
    env: { ...process.env, UV_THREADPOOL_SIZE: "16" },
  });
  return new Promise((resolve, reject) => {
    child.stdout!.once("data", (line: Buffer) => resolve({ child, ...JSON.parse(line.toString()) }));
    child.once("exit", (code) => reject(new Error(`The server ended with code ${code}.`)));
  });
}

async function signedUp(at: string, welcome: string): Promise<string> {
  const key = new URL(welcome).searchParams.get("key");
  const response = await fetch(`${at}/api/welcome`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: at },
    body: JSON.stringify({
      key,
      name: "Bench",
      email: "bench@example.com",
      password: "a long enough password 1",
    }),
  });
  const [cookie] = response.headers.getSetCookie();
  if (!cookie) throw new Error(await response.text());
  return cookie.split(";")[0]!;
}

async function post(at: string, cookie: string, path: string, body: object): Promise<{ id: string }> {
  const { csrf } = (await (await fetch(`${at}/api/session`, { headers: { cookie } })).json()) as {
    csrf: string;
  };
  const response = await fetch(`${at}${path}`, {
    method: "POST",
    headers: { cookie, origin: at, "content-type": "application/json", "x-keepworth-csrf": csrf },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as { id: string };
}

/** Answers are worked out after every start and run; whoever comes later finds them. */
async function warmed(at: string, cookie: string): Promise<void> {
  const begun = performance.now();
  for (const [name, path] of Object.entries(screens)) {
    const { status, text } = await got(at + path(), cookie);
    if (status !== 200) throw new Error(`${name}: ${text}`);
  }
  console.log(
    `All answers were there ${((performance.now() - begun) / 1000).toFixed(0)} s after the start.\n`,
  );
}

/** However long it takes: `fetch` gives up after five minutes. */
function got(url: string, cookie: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { cookie } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
      );
    }).on("error", reject);
  });
}
