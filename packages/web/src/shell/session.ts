import { useEffect } from "react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { keepCsrf } from "../api/headers.ts";
import { ask } from "../api/useAnswer.ts";
import type { Problem } from "../api/problem.ts";
import { send } from "../api/useChange.ts";

export type Role = "viewer" | "analyst" | "administrator";

/** Who looks at the page. */
export interface Session {
  readonly person: { readonly name: string; readonly email: string; readonly role: Role } | null;
  readonly csrf: string;
}

/** Who is signed in; every unsafe request afterwards carries the session's token. */
export function useSession(): { session: Session | null; problem: Problem | null } {
  const { data, error } = useQuery<Session, Problem>({
    queryKey: ["/api/session"],
    queryFn: async ({ signal }) => (await ask<Session>("/api/session", {}, signal)).answer,
    staleTime: 60_000,
  });
  useEffect(() => {
    if (data) keepCsrf(data.csrf);
  }, [data]);
  return { session: data ?? null, problem: error };
}

/** Whether the reader may do what this role may. */
export function useMay(role: Role): boolean {
  const order: readonly Role[] = ["viewer", "analyst", "administrator"];
  const { session } = useSession();
  return session?.person ? order.indexOf(session.person.role) >= order.indexOf(role) : false;
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
