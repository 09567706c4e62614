import { useRef, type ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Note } from "../../parts/Note.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { Section } from "../../parts/Section.tsx";
import { useAddress } from "../../shell/useAddress.ts";
import { useWords } from "../../words/useWords.tsx";
import { CustomersList, Export } from "./CustomersList.tsx";
import { filterSettings, type Range } from "./filters.ts";
import { Opening } from "./Opening.tsx";
import { ValueMap } from "./ValueMap.tsx";

/** Fewer than these say little about one another. */
const few = 200;

/** Every customer with what they did, whether they are still active, and what they are worth. */
export function CustomersPage(): ReactNode {
  const { say } = useWords("customers");
  const overview = useAnswer("/api/overview");
  const [, set] = useAddress(filterSettings);
  const list = useRef<HTMLDivElement>(null);
  const choose = (alive: Range, growth: Range): void => {
    set({ alive, growth });
    list.current?.scrollIntoView({ block: "start" });
  };
  return (
    <Screen
      title={say("web.shell.screen.customers")}
      opening={overview.data ? <Opening overview={overview.data.answer} /> : undefined}
    >
      <Asked of={overview} loading={<Loading picture table rows={10} />}>
        {(answer) => (
          <>
            {answer.run.customers < few ? (
              <Note>{say("web.customers.thin", { customers: answer.run.customers })}</Note>
            ) : null}
            {answer.run.amounts && answer.map.length > 0 ? (
              <ValueMap overview={answer} onChoose={choose} />
            ) : null}
            <div ref={list}>
              <Section title={say("web.customers.list")} actions={<Export run={answer.run} />}>
                <CustomersList run={answer.run} segments={answer.segments.map(({ segment }) => segment)} />
              </Section>
            </div>
          </>
        )}
      </Asked>
    </Screen>
  );
}
