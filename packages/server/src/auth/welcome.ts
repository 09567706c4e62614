import type { People } from "./people.ts";

const hour = 3_600_000;

/**
 * The link by which the first administrator signs up: works once, for an hour, and takes the place of the one before.
 *
 * @param url  where the server answers
 * @returns null where there is an administrator
 */
export async function welcomeLink(people: People, url: string, now = new Date()): Promise<string | null> {
  if (people.isRun()) return null;
  const { key } = await people.invite({
    kind: "welcome",
    role: "administrator",
    expiresAt: new Date(now.getTime() + hour),
    now,
  });
  return `${url.replace(/\/$/, "")}/welcome?key=${key}`;
}
