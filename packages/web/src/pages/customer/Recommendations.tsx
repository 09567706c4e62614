import { Button } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useAnswer, type Answer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Section } from "../../parts/Section.tsx";
import { SmallTable } from "../../parts/SmallTable.tsx";
import { useWords } from "../../words/useWords.tsx";
import type { Customer } from "./CustomerPage.tsx";
import classes from "./CustomerPage.module.css";

type Answered = Answer<"/api/customers/{id}/recommendations">;
type Product = Answered["customers"][number]["products"][number];

/** Products for the customer with the reason for each, what they like, and a message to send. */
export function Recommendations({ answer: { customer } }: { readonly answer: Customer }): ReactNode {
  const { say } = useWords("customer");
  const { customerId: id } = customer;
  const recommended = useAnswer("/api/customers/{id}/recommendations", { parameters: { id }, keep: false });
  return (
    <Section title={say("web.customer.recommend")}>
      <Asked of={recommended} loading={<Loading opening={false} table rows={4} />}>
        {(answer) =>
          answer.customers[0]?.products.length ? (
            <Products answer={answer} />
          ) : (
            <p className="quiet">{say("web.customer.recommend.none")}</p>
          )
        }
      </Asked>
    </Section>
  );
}

function Products({ answer }: { readonly answer: Answered }): ReactNode {
  const { say, money, date } = useWords("customer", "cli.segments");
  const { currency, profit, preferences } = answer;
  const { products, ranking, message } = answer.customers[0]!;
  const why = ({ because, again }: Product): string => {
    if (again) return say("web.customer.recommend.again");
    if (because) return say("web.customer.recommend.because", { because: because.name });
    return say(ranking === "category" ? "web.customer.recommend.category" : "web.customer.recommend.popular");
  };
  const likes = preferences
    ? [
        ...(preferences.favourite
          ? [say("web.customer.recommend.favourite", { category: preferences.favourite })]
          : []),
        ...preferences.replenishment
          .slice(0, 3)
          .map(({ name, days, due }) =>
            say("web.customer.recommend.due", { product: name, days: Math.round(days), day: date(due) }),
          ),
      ]
    : [];
  return (
    <div className={classes.stack}>
      {likes.length > 0 ? <p className={classes.text}>{likes.join(" ")}</p> : null}
      <SmallTable
        caption={say("web.customer.recommend.caption")}
        columns={[
          {
            id: "product",
            title: say("web.customer.recommend.column.product"),
            cell: ({ name }: Product) => name,
          },
          { id: "why", title: say("web.customer.recommend.column.why"), cell: why },
          {
            id: "margin",
            title: say("web.customer.recommend.column.margin", { profit: profit ? "yes" : "no" }),
            number: true,
            cell: ({ margin }: Product) => money(margin, currency),
          },
        ]}
        rows={products}
      />
      {message ? <Message {...message} /> : null}
    </div>
  );
}

function Message({ language, text }: { readonly language: string; readonly text: string }): ReactNode {
  const { say, locale } = useWords("customer");
  const [copied, setCopied] = useState(false);
  const name = new Intl.DisplayNames([locale], { type: "language" }).of(language) ?? language;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <details>
      <summary>{say("web.customer.recommend.message", { language: name })}</summary>
      <div className={classes.stack}>
        <p className={classes.message} lang={language} dir="auto">
          {text}
        </p>
        <div role="status">
          <Button variant="default" size="compact-sm" onClick={() => void copy()}>
            {say(copied ? "web.parts.copied" : "web.customer.recommend.copy")}
          </Button>
        </div>
      </div>
    </details>
  );
}
