import type { ReactNode } from "react";
import { Sentence, slot } from "../../parts/Sentence.tsx";
import { useWords } from "../../words/useWords.tsx";
import classes from "./CustomerPage.module.css";
import type { HeldFile } from "./person.ts";

/** Files beside the database that may hold the person too; they are left alone. */
export function StillHeld({ files }: { readonly files: readonly HeldFile[] }): ReactNode {
  const { say } = useWords("customer");
  if (files.length === 0) return null;
  return (
    <>
      <p>{say("web.customer.person.files", { count: files.length })}</p>
      <ul className={classes.files}>
        {files.map(({ file, kind }) => (
          <li key={`${kind} ${file}`}>
            <Sentence
              text={say(`web.customer.person.file.${kind}`, { file: slot("file") })}
              parts={{ file: <bdi dir="ltr">{file}</bdi> }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
