// Asks a server that was just started, as `keepworth serve --json` tells of it, for what a browser asks for first; makes
// the first account; and has an answer worked out in a worker.
import { readFileSync } from "node:fs";

const { url, welcome } = JSON.parse(readFileSync(process.argv[2], "utf8"));
let cookie = "";

async function ask(path, body) {
  const response = await fetch(url + path, {
    headers: { cookie, ...(body && { "content-type": "application/json" }) },
    ...(body && { method: "POST", body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response;
}

const page = await (await ask("/")).text();
const script = /<script type="module"[^>]* src="([^"]+)"/.exec(page)?.[1];
if (!script) throw new Error(`This is not the dashboard:\n${page}`);
await ask(script);
const { signIn } = await (await ask("/api/session")).json();
if (!signIn.firstStart) throw new Error("Somebody has an account already.");
const signedUp = await ask("/api/welcome", {
  key: new URL(welcome).searchParams.get("key"),
  name: "Administrator",
  email: "admin@example.com",
  password: "a long enough password 1",
});
[cookie] = signedUp.headers.getSetCookie()[0].split(";");
const { run } = await (await ask("/api/overview")).json();
console.log(`Served: the page, ${script}, /api/session, and the overview of ${run.customers} customers`);
