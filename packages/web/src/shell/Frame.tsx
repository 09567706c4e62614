import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef, type ReactNode } from "react";
import { useWords } from "../words/useWords.tsx";
import classes from "./Frame.module.css";
import { Gate } from "./Gate.tsx";
import { Header } from "./Header.tsx";
import { Navigation } from "./Navigation.tsx";
import { Offline } from "./Offline.tsx";

/** What surrounds every screen: the way to the others, whose figures these are, and the content. */
export function Frame(): ReactNode {
  const { say } = useWords();
  const main = useRef<HTMLElement>(null);
  const { pathname } = useRouterState({
    select: ({ resolvedLocation }) => resolvedLocation ?? { pathname: null },
  });
  const before = useRef<string | null>(null);

  useEffect(() => {
    // A new screen is read from its heading on; the first one from the top of the page.
    if (before.current !== null && before.current !== pathname) {
      (main.current?.querySelector<HTMLElement>("h1") ?? main.current)?.focus({ preventScroll: true });
    }
    before.current = pathname;
  }, [pathname]);

  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#content">
        {say("web.shell.skip")}
      </a>
      <aside className={classes.sidebar}>
        <Navigation />
      </aside>
      <div className={classes.page}>
        <Header />
        <Offline />
        <main id="content" ref={main} tabIndex={-1} className={classes.main}>
          <Gate />
        </main>
      </div>
    </div>
  );
}
