import { useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { keepCsrf } from "../api/headers.ts";
import type { Problem } from "../api/problem.ts";
import { send } from "../api/useChange.ts";
import { ask, type Answer } from "../api/useAnswer.ts";

/** Who looks at the page, and how one can sign in. */
export type Session = Answer<"/api/session">;
export type Role = NonNullable<Session["person"]>["role"];

const key = ["/api/session"];

/** Who is signed in; every unsafe request afterwards carries the session's token. */
export function useSession(): { session: Session | null; problem: Problem | null; retry: () => void } {
  const { data, error, refetch } = useQuery<Session, Problem>({
    queryKey: key,
    queryFn: async ({ signal }) => kept((await ask<Session>("/api/session", {}, signal)).answer),
    staleTime: 60_000,
  });
  return { session: data ?? null, problem: error, retry: () => void refetch() };
}

/** Whether the reader may do what this role may. */
export function useMay(role: Role): boolean {
  const order: readonly Role[] = ["viewer", "analyst", "administrator"];
  const { session } = useSession();
  return session?.person ? order.indexOf(session.person.role) >= order.indexOf(role) : false;
}

/** Takes the session that signing in brought: nothing that another person saw is kept. */
export function begin(client: QueryClient, session: Session): void {
  client.setQueryData(key, kept(session));
  client.removeQueries({ type: "inactive" });
}

/** Ends the session and forgets what it showed. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await send("DELETE", "/api/session");
    client.clear();
    location.assign("/");
  };
}

function kept(session: Session): Session {
  keepCsrf(session.csrf ?? "");
  return session;
}
