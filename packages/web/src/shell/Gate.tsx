import { Navigate, Outlet, useLocation } from "@tanstack/react-router";
import { useEffect, type ReactNode } from "react";
import { ProblemNote } from "../parts/ProblemNote.tsx";
import { isLocaleKept } from "../words/locale.ts";
import { useLocale } from "../words/useWords.tsx";
import { ScreenLoading } from "./ScreenLoading.tsx";
import { useSession } from "./session.ts";

/** Lets in who is signed in, and leads the others to the sign-in and back here afterwards. */
export function Gate(): ReactNode {
  const { session, problem, retry } = useSession();
  const { href, pathname } = useLocation();
  const { locale, setLocale } = useLocale();
  const language = session?.person?.language;
  useEffect(() => {
    if (language && !isLocaleKept() && !locale.startsWith(language)) setLocale(language);
  }, [language, locale, setLocale]);
  if (session?.person) return <Outlet />;
  if (session) {
    // Once it leads there, this is still here for a moment: it must not lead there from there.
    if (pathname === "/sign-in") return null;
    return <Navigate to="/sign-in" search={(href === "/" ? {} : { next: href }) as never} replace />;
  }
  return problem ? <ProblemNote problem={problem} onRetry={retry} /> : <ScreenLoading />;
}
