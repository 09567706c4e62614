import { Link } from "@tanstack/react-router";
import { useId, type ReactNode } from "react";
import { Icon } from "../parts/Icon.tsx";
import { useWords } from "../words/useWords.tsx";
import logo from "./favicon.svg";
import classes from "./Navigation.module.css";
import { groups, screens } from "./screens.ts";

/** The way to every screen, grouped by what one comes for. */
export function Navigation({ onGo }: { readonly onGo?: () => void }): ReactNode {
  const { say } = useWords();
  const id = useId();
  return (
    <nav aria-label={say("web.shell.navigation")}>
      <Link to="/" className={classes.name} onClick={onGo}>
        <img src={logo} alt="" width="22" height="22" />
        Keepworth
      </Link>
      {groups.map(([group, members]) => (
        <section key={group} className={classes.group} aria-labelledby={`${id}-${group}`}>
          <p id={`${id}-${group}`} className={classes.heading}>
            {say(`web.shell.group.${group}`)}
          </p>
          <ul className={classes.list}>
            {members.map((screen) => (
              <li key={screen}>
                <Link
                  to={screens[screen]}
                  className={classes.link}
                  activeOptions={{ exact: screen === "overview", includeSearch: false }}
                  activeProps={{ "aria-current": "page" }}
                  onClick={onGo}
                >
                  <Icon name={screen} />
                  {say(`web.shell.screen.${screen}`)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
