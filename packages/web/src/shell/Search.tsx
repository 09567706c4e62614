import { useDebouncedValue } from "@mantine/hooks";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { useAnswerAt } from "../api/useAnswer.ts";
import type { ListPage } from "../api/useList.ts";
import { Icon } from "../parts/Icon.tsx";
import { useWords } from "../words/useWords.tsx";
import classes from "./Search.module.css";
import { useMay } from "./session.ts";
import { useCluster } from "./useCluster.ts";

interface Found {
  readonly customerId: string;
  readonly name?: string | null;
  readonly email?: string | null;
}

/** Finds a customer by name, e-mail or number: "/" opens it, arrows and Enter choose. */
export function Search(): ReactNode {
  const { say } = useWords();
  const navigate = useNavigate();
  const id = useId();
  // Only analysts search by names and e-mails, and see them.
  const seesContacts = useMay("analyst");
  const cluster = useCluster();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const [asked] = useDebouncedValue(text.trim(), 200);
  const { data, error, isFetching } = useAnswerAt<ListPage<Found>>("/api/customers", {
    query: { q: asked, limit: 6, ...(seesContacts ? { contacts: "1" } : {}) },
    enabled: asked.length > 0,
    keep: false,
  });
  const found = asked === "" ? [] : (data?.answer.items ?? []);

  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent): void => {
      const writing = (event.target as HTMLElement).closest("input, textarea, select, [contenteditable]");
      if (event.key !== "/" || writing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener("keydown", focus);
    return () => document.removeEventListener("keydown", focus);
  }, []);

  const go = (one: Found | undefined): void => {
    const to = one ? `/customers/${encodeURIComponent(one.customerId)}` : "/customers";
    void navigate({ to, ...(one ? {} : { search: { search: text.trim() } as never }) });
    setOpen(false);
    setText("");
    input.current?.blur();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((at + step + found.length + 1) % (found.length + 1));
    } else if (event.key === "Enter" && text.trim() !== "") go(found[at]);
    else if (event.key === "Escape") {
      setOpen(false);
      setText("");
    }
  };
  const shown = open && asked !== "";
  const option = (place: number): string => `${id}-${place}`;
  return (
    <div className={classes.search} role="search">
      <span className={classes.icon}>
        <Icon name="search" />
      </span>
      <input
        ref={input}
        className={classes.input}
        type="text"
        role="combobox"
        aria-label={say("web.shell.search")}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown ? option(at) : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={say("web.shell.search")}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd className={classes.key} aria-hidden="true">
        /
      </kbd>
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={say("web.shell.search")}
        className={classes.list}
        hidden={!shown}
      >
        {found.map((one, place) => (
          <li
            key={one.customerId}
            id={option(place)}
            role="option"
            aria-selected={place === at}
            className={classes.option}
            onMouseDown={(event) => {
              event.preventDefault();
              go(one);
            }}
            onMouseMove={() => setAt(place)}
          >
            <span>{one.name ?? one.customerId}</span>
            <span className={classes.more}>{one.name ? (one.email ?? one.customerId) : one.email}</span>
          </li>
        ))}
        <li
          id={option(found.length)}
          role="option"
          aria-selected={at === found.length}
          className={classes.option}
          onMouseDown={(event) => {
            event.preventDefault();
            go(undefined);
          }}
          onMouseMove={() => setAt(found.length)}
        >
          <span className={classes.more}>
            {error
              ? say("web.shell.search.failed")
              : data === undefined || isFetching
                ? say("web.shell.search.searching")
                : found.length === 0
                  ? say(cluster ? "web.shell.search.none.cluster" : "web.shell.search.none", { text: asked })
                  : say("web.shell.search.all", { text: asked })}
          </span>
        </li>
      </ul>
      <p className="unseen" aria-live="polite">
        {shown && data && !isFetching ? say("web.shell.search.found", { count: found.length }) : ""}
      </p>
    </div>
  );
}
