import { Button, FileButton } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, type ReactNode } from "react";
import { send, useChange } from "../../api/useChange.ts";
import { Note } from "../../parts/Note.tsx";
import { ProblemNote } from "../../parts/ProblemNote.tsx";
import { Section } from "../../parts/Section.tsx";
import { useWords } from "../../words/useWords.tsx";
import { useUploads } from "../data/useUploads.ts";
import classes from "./Experiments.module.css";
import { areas, type Assignment } from "./experimentWords.ts";

/** Puts customers into arms: at random, or as a file says; or takes the test back. */
export function Draw({ name }: { readonly name: string }): ReactNode {
  const { say } = useWords(...areas);
  const navigate = useNavigate();
  const url = `/api/experiments/${encodeURIComponent(name)}`;
  const uploads = useUploads();
  const assign = useChange((upload: string | null) =>
    send<Assignment>("POST", `${url}/assign`, upload === null ? {} : { upload }),
  );
  const remove = useChange(() => send("DELETE", url), { refresh: false });
  const [file] = uploads.files;
  const begun = useRef<string | null>(null);
  const upload = file?.upload ?? null;
  const { mutate } = assign;
  useEffect(() => {
    if (upload === null || begun.current === upload) return;
    begun.current = upload;
    mutate(upload);
  }, [upload, mutate]);
  const working = assign.isPending || remove.isPending || file?.state === "sending";
  return (
    <Section title={say("web.experiments.assign")} text={say("web.experiments.assign.text")}>
      <div className={classes.line}>
        <Button onClick={() => assign.mutate(null)} loading={assign.isPending} disabled={working}>
          {say("web.experiments.assign.do")}
        </Button>
        <FileButton
          onChange={(chosen) => {
            if (!chosen) return;
            for (const one of uploads.files) uploads.remove(one.key);
            uploads.add([chosen]);
          }}
          accept=".csv,.tsv,.txt,.xlsx,.parquet"
        >
          {(props) => (
            <Button
              {...props}
              variant="default"
              disabled={working}
              title={say("web.experiments.assign.file.gloss")}
            >
              {say("web.experiments.assign.file")}
            </Button>
          )}
        </FileButton>
        <Button
          variant="subtle"
          color="red"
          disabled={working}
          onClick={() =>
            remove.mutate(undefined, {
              onSuccess: () =>
                void navigate({
                  to: "/experiments",
                  search: { removed: name } as never,
                  reloadDocument: false,
                }),
            })
          }
        >
          {say("web.experiments.remove")}
        </Button>
      </div>
      <p className="quiet">{say("web.experiments.assign.file.gloss")}</p>
      {file?.state === "sending" ? (
        <p role="status">{say("web.experiments.assign.sending", { name: file.name })}</p>
      ) : null}
      {file?.state === "failed" ? (
        <Note tone="loss" live>
          {say("web.experiments.assign.failed")}
        </Note>
      ) : null}
      {[assign.error, remove.error].map((problem, at) =>
        problem ? <ProblemNote key={at} problem={problem} /> : null,
      )}
    </Section>
  );
}
