import { useEffect, useRef } from "react";

/**
 * Progress as the server tells it (server-sent events), until the screen is left. The browser reconnects by itself.
 *
 * @param url  null: nothing is listened to
 * @param events  by the name of the event; "message" where it has none
 * @example useEvents(job && `/api/jobs/${job}/events`, { progress: (step: RunStep) => add(step) });
 */
export function useEvents(url: string | null, events: Readonly<Record<string, (data: never) => void>>): void {
  const latest = useRef(events);
  latest.current = events;
  const names = Object.keys(events).join(" ");
  useEffect(() => {
    if (url === null) return;
    const source = new EventSource(url, { withCredentials: true });
    for (const name of names.split(" ")) {
      source.addEventListener(name, (event) => {
        const text = (event as MessageEvent<string>).data;
        if (text !== undefined) latest.current[name]?.(JSON.parse(text) as never);
      });
    }
    return () => source.close();
  }, [url, names]);
}
