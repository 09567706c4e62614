import { Button, Modal, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import type { Problem } from "../../api/problem.ts";
import { send, useChange } from "../../api/useChange.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { ProblemNote } from "../../parts/ProblemNote.tsx";
import { useWords } from "../../words/useWords.tsx";
import classes from "./CustomerPage.module.css";
import type { Erasure } from "./person.ts";
import { StillHeld } from "./StillHeld.tsx";

/** Says what erasing a person takes away and what it leaves, asks for their id once more, and does it. */
export function EraseDialog({
  id,
  onClose,
}: {
  readonly id: string;
  readonly onClose: () => void;
}): ReactNode {
  const { say } = useWords("customer");
  const [typed, setTyped] = useState("");
  const client = useQueryClient();
  const navigate = useNavigate();
  const url = `/api/customers/${encodeURIComponent(id)}/erase`;
  const wouldBe = useQuery<Erasure, Problem>({
    queryKey: [url, "would be"],
    queryFn: () => send<Erasure>("POST", url, { dryRun: true }),
    gcTime: 0,
  });
  // What is on the screen is gone afterwards: it is asked for anew when the dialog is closed.
  const erase = useChange(() => send<Erasure>("POST", url, { confirm: id }), { refresh: false });
  const [now] = erase.data?.people ?? [];
  const leave = async (): Promise<void> => {
    if (!now) return onClose();
    await navigate({ to: `/customers/${encodeURIComponent(now.customerId)}`, replace: true });
    client.removeQueries({ type: "inactive" });
    await client.invalidateQueries();
  };
  return (
    <Modal opened onClose={() => void leave()} withCloseButton={false} closeOnClickOutside={!erase.isPending}>
      <div className={classes.asking}>
        <Modal.Title>
          {say(now ? "web.customer.person.erased" : "web.customer.person.erase.title", { customer: id })}
        </Modal.Title>
        {erase.data && now ? (
          <>
            <p>{say("web.customer.person.erased.text", { customer: now.customerId, orders: now.orders })}</p>
            <StillHeld files={erase.data.files} />
            <div className={classes.buttons}>
              <Button data-autofocus onClick={() => void leave()}>
                {say("web.customer.person.erased.go", { customer: now.customerId })}
              </Button>
            </div>
          </>
        ) : (
          <>
            <Asked
              of={{
                data: wouldBe.data ? { answer: wouldBe.data, stale: false, computedAt: null } : undefined,
                error: wouldBe.error,
                refetch: wouldBe.refetch,
              }}
              loading={<Loading />}
            >
              {(told) => (
                <>
                  <p>{say("web.customer.person.erase.stays", { orders: told.people[0]?.orders ?? 0 })}</p>
                  <p>
                    {say("web.customer.person.erase.goes", {
                      contacts: told.contacts,
                      texts: told.texts,
                      records: told.records,
                    })}
                  </p>
                  <p>{say("web.customer.person.erase.final")}</p>
                  <StillHeld files={told.files} />
                  <TextInput
                    label={say("web.customer.person.erase.confirm", { customer: id })}
                    autoComplete="off"
                    spellCheck={false}
                    value={typed}
                    onChange={({ currentTarget }) => setTyped(currentTarget.value)}
                  />
                </>
              )}
            </Asked>
            {erase.error ? <ProblemNote problem={erase.error} onRetry={() => erase.reset()} /> : null}
            <div className={classes.buttons}>
              <Button
                className={classes.final!}
                disabled={typed.trim() !== id || !wouldBe.data}
                loading={erase.isPending}
                onClick={() => erase.mutate(undefined)}
              >
                {say("web.customer.person.erase.do", { customer: id })}
              </Button>
              <Button variant="default" data-autofocus disabled={erase.isPending} onClick={onClose}>
                {say("web.customer.person.erase.keep")}
              </Button>
            </div>
          </>
        )}
      </div>
    </Modal>
  );
}
