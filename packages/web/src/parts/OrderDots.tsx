import type { ReactNode } from "react";
import { useWords } from "../words/useWords.tsx";
import classes from "./OrderDots.module.css";

/** A customer's orders as dots along the time that all rows share, larger where more was paid. */
export function OrderDots({
  orders,
  from,
  to,
  width = 140,
}: {
  readonly orders: readonly { readonly day: string; readonly amount?: number | null }[];
  readonly from: string;
  readonly to: string;
  readonly width?: number;
}): ReactNode {
  const { say, date, direction } = useWords();
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const most = Math.max(1e-9, ...orders.map(({ amount }) => amount ?? 0));
  const place = (day: string): number => {
    const share = end > start ? Math.min(1, Math.max(0, (Date.parse(day) - start) / (end - start))) : 1;
    return 5 + (direction === "rtl" ? 1 - share : share) * (width - 10);
  };
  return (
    <svg
      className={classes.dots}
      width={width}
      height="20"
      role="img"
      aria-label={say("web.parts.dots", {
        count: orders.length,
        last: date(orders.at(-1)?.day ?? null),
      })}
    >
      <line x1="5" x2={width - 5} y1="10" y2="10" />
      {orders.map(({ day, amount }, i) => (
        <circle key={i} cx={place(day)} cy="10" r={1.8 + 2.4 * Math.sqrt(Math.max(0, amount ?? 0) / most)} />
      ))}
    </svg>
  );
}
