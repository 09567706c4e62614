import { Navigate, Outlet, useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ProblemNote } from "../parts/ProblemNote.tsx";
import { ScreenLoading } from "./ScreenLoading.tsx";
import { useSession } from "./session.ts";

/** Lets in who is signed in, and leads the others to the sign-in and back here afterwards. */
export function Gate(): ReactNode {
  const { session, problem, retry } = useSession();
  const { href } = useLocation();
  if (session?.person) return <Outlet />;
  if (session)
    return <Navigate to="/sign-in" search={(href === "/" ? {} : { next: href }) as never} replace />;
  return problem ? <ProblemNote problem={problem} onRetry={retry} /> : <ScreenLoading />;
}
