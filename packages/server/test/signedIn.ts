import { people } from "@keepworth/engine";
import type { App } from "../src/app.ts";
import { csrfOf } from "../src/auth/csrf.ts";

/** The headers of a browser in which somebody with this role is signed in. */
export async function signedIn(app: App, role: people.PersonRole): Promise<Record<string, string>> {
  const account = await personWith(app, role);
  const { token } = await app.people.startSession(account.id, "a test");
  return { cookie: `keepworth=${token}`, "x-keepworth-csrf": csrfOf(token) };
}

/** The headers of a program that acts for somebody with this role. */
export async function withToken(
  app: App,
  role: people.PersonRole,
  scopes: readonly people.TokenScope[],
): Promise<Record<string, string>> {
  const { id } = await personWith(app, role);
  const now = new Date();
  const { token } = await app.people.createToken({
    accountId: id,
    name: "A test",
    scopes,
    role,
    expiresAt: null,
    now,
  });
  return { authorization: `Bearer ${token}` };
}

async function personWith(app: App, role: people.PersonRole): Promise<people.Account> {
  const email = `${role}@shop.example`;
  const now = new Date();
  return app.people.byEmail(email) ?? (await app.people.createAccount({ email, name: role, role, now }));
}
