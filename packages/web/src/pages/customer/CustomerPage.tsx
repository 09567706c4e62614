import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer, type Answer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useWords } from "../../words/useWords.tsx";
import { Basis } from "../overview/Basis.tsx";
import classes from "./CustomerPage.module.css";
import { FormulaPart } from "./FormulaPart.tsx";
import { KeepPart } from "./KeepPart.tsx";
import { NextAction } from "./NextAction.tsx";
import { Opening } from "./Opening.tsx";
import { PersonPart } from "./PersonPart.tsx";
import { Potentials } from "./Potentials.tsx";
import { Recommendations } from "./Recommendations.tsx";
import { Timeline } from "./Timeline.tsx";
import { WhatIfPart } from "./WhatIfPart.tsx";
import { Why } from "./Why.tsx";

export type Customer = Answer<"/api/customers/{id}">;
export type Run = Answer<"/api/overview">["run"];

/** One customer: what they did and will do, what they are worth and why, and what to do about it. */
export function CustomerPage(): ReactNode {
  const { id } = useParams({ strict: false }) as { id: string };
  const { say } = useWords("customer");
  const customer = useAnswer("/api/customers/{id}", { parameters: { id }, keep: false });
  const overview = useAnswer("/api/overview");
  const run = overview.data?.answer.run;
  const answer = customer.data?.answer;
  return (
    <Screen
      title={nameOf(answer) ?? id}
      opening={answer ? <Opening answer={answer} {...(run ? { run } : {})} /> : undefined}
      actions={
        <Link to="/customers" className={classes.all}>
          <Icon name="customers" size={14} />
          {say("web.customer.all")}
        </Link>
      }
    >
      <Asked of={customer}>
        {(answer) => (
          <>
            <Contact answer={answer} />
            <Timeline answer={answer} />
            <div className={classes.pair}>
              <NextAction answer={answer} />
              <Why answer={answer} />
            </div>
            {answer.growth === null ? null : (
              <>
                <Potentials answer={answer} />
                <KeepPart answer={answer} />
                {run ? <WhatIfPart answer={answer} run={run} /> : null}
              </>
            )}
            <Recommendations answer={answer} />
            {answer.growth === null ? null : <FormulaPart answer={answer} />}
            <PersonPart id={answer.customer.customerId} />
            {run ? <Basis run={run} /> : null}
          </>
        )}
      </Asked>
    </Screen>
  );
}

function nameOf(answer: Customer | undefined): string | null {
  return answer?.contact?.name ?? null;
}

function Contact({ answer: { contact, customer } }: { readonly answer: Customer }): ReactNode {
  const { say, list } = useWords("customer");
  if (contact === null) return null;
  const known = [...(contact.name === null ? [] : [customer.customerId]), contact.email, contact.phone];
  const told = known.filter((one) => one !== null);
  return told.length > 0 ? (
    <p className={`quiet ${classes.contact}`}>{say("web.customer.contact", { contact: list(told) })}</p>
  ) : null;
}
