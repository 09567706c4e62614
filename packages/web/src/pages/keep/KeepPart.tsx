import type { ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { DataTable } from "../../parts/DataTable.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { RestsOn } from "../../parts/RestsOn.tsx";
import { Section } from "../../parts/Section.tsx";
import { useWords } from "../../words/useWords.tsx";
import { cardColumns } from "./cardColumns.tsx";
import { CardPart } from "./CardPart.tsx";
import { Chooser } from "./Chooser.tsx";
import classes from "./KeepPage.module.css";
import {
  areas,
  assumptionText,
  groupName,
  missingText,
  type Card,
  type Group,
  type Keep,
} from "./keepWords.ts";
import { ValuePicture } from "./ValuePicture.tsx";
import { VerdictsPicture } from "./VerdictsPicture.tsx";

/** So many are listed; all are in the picture. */
const listed = 100;

/** One customer's card, all of them by value and replaceability, and groups who are made the same offer. */
export function KeepPart({
  keep,
  customer,
  onCustomer,
  onBy,
}: {
  readonly keep: Keep;
  /** "" for the first of the list. */
  readonly customer: string;
  readonly onCustomer: (id: string) => void;
  readonly onBy: (by: string) => void;
}): ReactNode {
  const words = useWords(...areas);
  const { say } = words;
  const { list, groups, by, currency } = keep;
  const known = customer === "" ? list[0] : list.find(({ name }) => name === customer);
  const asked = useAnswer("/api/keep", {
    query: { customer, limit: 1 },
    enabled: known === undefined && customer !== "",
    keep: false,
  });
  const chooser = <Chooser list={list} customer={known?.name ?? customer} onCustomer={onCustomer} />;
  const show = (card: Card): ReactNode => (
    <CardPart key={card.name} card={card} keep={keep} chooser={chooser} />
  );
  return (
    <div className={classes.view}>
      {known ? (
        show(known)
      ) : customer === "" ? null : (
        <>
          {asked.data ? null : chooser}
          <Asked of={asked} loading={<Loading opening={false} picture />}>
            {(answer) => (answer.list[0] ? show(answer.list[0]) : null)}
          </Asked>
        </>
      )}
      <ValuePicture keep={keep} chosen={known?.name ?? customer} onCustomer={onCustomer} />
      <VerdictsPicture keep={keep} />
      <Section title={say("web.keep.groups")} text={say("web.keep.groups.text")}>
        <DataTable<Group>
          caption={say(`keep.by.${by}`)}
          name="groups"
          columns={cardColumns<Group>(words, currency, {
            title: say("keep.column.group"),
            name: (row) => groupName(words, by, row.name),
            many: true,
          })}
          rows={groups}
          keyOf={(row) => row.name ?? ""}
          controls={
            <Choice
              hideLabel
              label={say("web.keep.by")}
              options={(["segment", "channel", "owner", "account", "country"] as const).map((value) => ({
                value,
                label: say(`web.keep.by.${value}`),
              }))}
              value={by}
              onChange={onBy}
            />
          }
        />
      </Section>
      <Section title={say("web.keep.list")} text={say("web.keep.list.text")}>
        <DataTable<Card>
          caption={say("keep.list")}
          columns={cardColumns<Card>(words, currency, {
            title: say("column.customer"),
            name: (row) => row.name,
            many: false,
          })}
          rows={list.slice(0, listed)}
          keyOf={(row) => row.name}
          href={(row) => `/customers/${encodeURIComponent(row.name)}`}
        />
      </Section>
      <Basis keep={keep} />
    </div>
  );
}

function Basis({ keep }: { readonly keep: Keep }): ReactNode {
  const words = useWords(...areas);
  return (
    <RestsOn
      assumptions={keep.assumptions.flatMap((one) => {
        const text = assumptionText(words, one, keep.currency);
        return text === null ? [] : [{ text, source: one.source }];
      })}
      missing={keep.missing.map((one) => ({ text: missingText(words, one) }))}
    />
  );
}
