import { Drawer } from "@mantine/core";
import { useMemo, useState, type ReactNode } from "react";
import { useAnswer, type Answer } from "../../api/useAnswer.ts";
import { Waterfall, type Step } from "../../charts/Waterfall.tsx";
import { Asked } from "../../parts/Asked.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Note } from "../../parts/Note.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { SmallTable } from "../../parts/SmallTable.tsx";
import { useWords } from "../../words/useWords.tsx";
import type { Customer } from "./CustomerPage.tsx";
import classes from "./CustomerPage.module.css";

type Ledger = Answer<"/api/customers/{id}/potentials">;
type Potential = keyof Ledger["potentials"];
type Line = Ledger["lines"][number];

const potentials = ["base", "growth", "networking", "learning"] as const satisfies Potential[];

/** From what was earned to what the customer is worth in all; each potential opens its lines. */
export function Potentials({ answer: { customer } }: { readonly answer: Customer }): ReactNode {
  const { customerId: id } = customer;
  const ledger = useAnswer("/api/customers/{id}/potentials", { parameters: { id }, keep: false });
  return (
    <Asked of={ledger} loading={<Loading opening={false} picture />}>
      {(answer) => <Account ledger={answer} />}
    </Asked>
  );
}

interface Row {
  readonly name: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

function Account({ ledger }: { readonly ledger: Ledger }): ReactNode {
  const words = useWords("customer", "cli.potentials");
  const { say, money } = words;
  const { currency, growth, clv, profit, customer } = ledger;
  const [open, setOpen] = useState<Potential | null>(null);
  const total = clv?.value ?? potentials.reduce((sum, one) => sum + ledger.potentials[one].value, 0);
  const rows = useMemo(
    (): Row[] => [
      ...potentials.map((name) => ({
        name: say(`potentials.${name}`),
        value: ledger.potentials[name].value,
        low: name === "growth" && growth ? growth.low : null,
        high: name === "growth" && growth ? growth.high : null,
      })),
      {
        name: say("web.customer.potentials.total"),
        value: total,
        low: clv?.low ?? null,
        high: clv?.high ?? null,
      },
    ],
    [ledger, growth, clv, total, say],
  );
  const steps = useMemo((): Step[] => {
    const before = ledger.potentials.base.value;
    return rows.map(({ name, value, low, high }, at) => ({
      label: name,
      value,
      ...(at === 0 ? { tone: value < 0 ? "loss" : "past" } : {}),
      ...(at === rows.length - 1 ? { total: true, tone: "ink" } : {}),
      ...(low !== null && high !== null
        ? { interval: at === 1 ? { low: before + low, high: before + high } : { low, high } }
        : {}),
    }));
  }, [rows, ledger]);
  const write = (value: number): string => money(value, currency, { compact: true });
  const number = { number: true } as const;
  const headingOf = (name: Potential): string =>
    say("web.customer.ledger", {
      potential: `${customer.customerId} · ${say(`potentials.${name}`)}`,
      value: money(ledger.potentials[name].value, currency, { cents: true }),
    });
  return (
    <div className={classes.stack}>
      <Picture
        title={say("web.customer.potentials")}
        unit={say("web.customer.potentials.unit", { profit: profit ? "yes" : "no", currency })}
        description={say("web.customer.potentials.description", {
          base: money(rows[0]!.value, currency),
          growth: money(rows[1]!.value, currency),
          networking: money(rows[2]!.value, currency),
          learning: money(rows[3]!.value, currency),
          clv: money(total, currency),
        })}
        note={say("potentials.customer.class", {
          name: say(`potentials.class.${ledger.class}`),
          gloss: say(`potentials.class.${ledger.class}.gloss`),
          hours: ledger.service.responseHours,
          vip: ledger.service.vip ? "yes" : "no",
          manager: ledger.service.accountManager ? "yes" : "no",
          cost: money(ledger.serviceCost, currency),
        })}
        table={{
          columns: [
            {
              id: "potential",
              title: say("web.customer.potentials.column.potential"),
              cell: ({ name }: Row) => name,
            },
            ...(["value", "low", "high"] as const).map((id) => ({
              id,
              ...number,
              title: say(`web.customer.potentials.column.${id}`),
              cell: (row: Row) => money(row[id], currency, { cents: true }),
              value: (row: Row) => row[id],
            })),
          ],
          rows,
        }}
      >
        <Waterfall
          steps={steps}
          write={write}
          writeAxis={(value) => money(value, currency, { compact: "axis" })}
          name={say("web.customer.potentials.axis", { profit: profit ? "yes" : "no", currency })}
          height={280}
        />
      </Picture>
      {ledger.changed ? <Note tone="attention">{say("potentials.changed")}</Note> : null}
      <ul className={classes.potentials}>
        {potentials.map((name) => (
          <li key={name}>
            <button
              type="button"
              className={classes.potential}
              aria-haspopup="dialog"
              onClick={() => setOpen(name)}
            >
              <b>
                {say("web.customer.ledger", {
                  potential: say(`potentials.${name}`),
                  value: money(ledger.potentials[name].value, currency, { cents: true }),
                })}
              </b>
              <span>
                {say(`web.customer.potentials.${name}.gloss`)} ·{" "}
                {say("web.customer.potentials.open", { lines: ledger.potentials[name].lines })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Drawer.Root opened={open !== null} onClose={() => setOpen(null)} position="right" size="lg">
        <Drawer.Overlay />
        {open ? (
          <Drawer.Content aria-label={headingOf(open)}>
            <Drawer.Body className={classes.drawer}>
              <div className={classes.drawerHead}>
                <h2>{headingOf(open)}</h2>
                <Drawer.CloseButton aria-label={say("web.customer.ledger.close")} />
              </div>
              <Lines ledger={ledger} potential={open} />
            </Drawer.Body>
          </Drawer.Content>
        ) : null}
      </Drawer.Root>
    </div>
  );
}

const spread: readonly string[] = ["serving", "marketing", "acquisition"];

function Lines({ ledger, potential }: { readonly ledger: Ledger; readonly potential: Potential }): ReactNode {
  const { say, money, date } = useWords("customer", "cli.potentials");
  const { currency } = ledger;
  const lines = ledger.lines.filter((line) => line.potential === potential);
  if (lines.length === 0) return <p className="quiet">{say(`potentials.none.${potential}`)}</p>;
  const about = ({ about: text, kind }: Line): string =>
    text === null
      ? ""
      : spread.includes(kind)
        ? say(`potentials.source.${text}` as "potentials.source.own")
        : text;
  return (
    <SmallTable
      caption={say("web.customer.ledger.caption", { potential: say(`potentials.${potential}`) })}
      columns={[
        { id: "day", title: say("web.customer.time.column.day"), cell: ({ day }: Line) => date(day) },
        {
          id: "what",
          title: say("potentials.column.what"),
          cell: ({ kind }: Line) => say(`potentials.line.${kind}` as "potentials.line.sale"),
        },
        { id: "about", title: say("potentials.column.about"), cell: about },
        {
          id: "amount",
          title: say("potentials.column.amount"),
          number: true,
          cell: ({ amount }: Line) => money(amount, currency, { cents: true }),
        },
      ]}
      rows={lines}
    />
  );
}
