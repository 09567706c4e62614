import type { SubscriptionChurn } from "@keepworth/engine";
import { bar } from "../bars.ts";
import { pad, width } from "../text.ts";
import type { Look } from "./look.ts";

const ups = ["new", "returned", "expansion"] as const;
const downs = ["contraction", "churned"] as const;

/** How recurring revenue came from where it was to where it is: each bar begins where the last one ended. */
export function waterfall(months: SubscriptionChurn["months"], currency: string, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say, money } = speaker;
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return [];
  const sum = (name: (typeof ups)[number] | (typeof downs)[number]) =>
    months.reduce((total, month) => total + month[name], 0);
  let level = first.opening;
  const steps = [
    { name: "opening" as const, from: 0, to: level, paint: style.past, sign: "" },
    ...ups.map((name) => {
      const from = level;
      return { name, from, to: (level += sum(name)), paint: style.expected, sign: "+" };
    }),
    ...downs.map((name) => {
      const to = level;
      return { name, from: (level -= sum(name)), to, paint: style.loss, sign: "-" };
    }),
    { name: "closing" as const, from: 0, to: last.closing, paint: style.past, sign: "" },
  ];
  const top = Math.max(...steps.map(({ to }) => to), 1e-9);
  const titles = steps.map(({ name }) => say(`churn.movement.${name}`));
  const amounts = steps.map(({ from, to, sign }) => {
    const change = money(sign === "-" ? from - to : to - from, currency, { compact: true });
    return sign === "+" && to > from ? `+${change}` : change;
  });
  const [wide, high] = [Math.max(...titles.map(width)), Math.max(...amounts.map(width))];
  const room = Math.max(10, columns - wide - high - 4);
  return steps.map(({ from, to, paint }, i) => {
    const start = Math.floor((from / top) * (room - 1));
    const shown = bar((to - from) / top, room - 1);
    return `${pad(titles[i]!, wide)}  ${pad(amounts[i]!, high, "end")}  ${" ".repeat(start)}${paint(shown)}`.trimEnd();
  });
}
