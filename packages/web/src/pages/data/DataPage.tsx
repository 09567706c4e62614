import { Button, Menu, Select } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer, type Answer } from "../../api/useAnswer.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { Note } from "../../parts/Note.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useMay } from "../../shell/session.ts";
import { text, useAddress } from "../../shell/useAddress.ts";
import { useCluster } from "../../shell/useCluster.ts";
import { useWords } from "../../words/useWords.tsx";
import { formKinds } from "../forms/forms.ts";
import { ClusterPart } from "./ClusterPart.tsx";
import { ImportPanel } from "./ImportPanel.tsx";
import { ImportsTable } from "./ImportsTable.tsx";
import { IssuesTable } from "./IssuesTable.tsx";
import { MoneyMonths } from "./MoneyMonths.tsx";
import { RowsPicture } from "./RowsPicture.tsx";
import { useDatasets } from "./useDatasets.ts";

const settings = { dataset: text() };

/** What was imported, what came of it, and the way to import more. */
export function DataPage(): ReactNode {
  const { say } = useWords("data");
  const mayImport = useMay("analyst");
  const cluster = useCluster();
  const [address, set] = useAddress(settings);
  const datasets = useDatasets();
  const dataset = address.dataset || datasets?.[0] || "main";
  const quality = useAnswer("/api/quality", { query: { dataset }, enabled: datasets !== null });
  return (
    <Screen
      title={say("web.shell.screen.data")}
      opening={quality.data ? <Opening quality={quality.data.answer} /> : undefined}
      actions={
        <>
          {datasets && datasets.length > 1 ? (
            <Select
              size="xs"
              aria-label={say("web.data.dataset")}
              data={datasets}
              value={dataset}
              allowDeselect={false}
              onChange={(next) => set({ dataset: next ?? "" })}
            />
          ) : null}
          {mayImport && cluster === null ? <AddByHand /> : null}
        </>
      }
    >
      {cluster !== null ? null : mayImport ? (
        <ImportPanel dataset={dataset} />
      ) : (
        <Note>{say("web.data.viewer")}</Note>
      )}
      {cluster ? <ClusterPart cluster={cluster} imports={quality.data?.answer.items ?? []} /> : null}
      <Asked of={quality}>
        {({ items, months }) =>
          items.length === 0 ? null : (
            <>
              {items.some(({ undoneAt }) => undoneAt === null) ? <RowsPicture imports={items} /> : null}
              {months.length > 0 ? <MoneyMonths months={months} dataset={dataset} /> : null}
              <IssuesTable imports={items} inCluster={Boolean(cluster)} />
              <ImportsTable imports={items} inCluster={Boolean(cluster)} />
            </>
          )
        }
      </Asked>
    </Screen>
  );
}

function Opening({ quality: { items, total } }: { readonly quality: Answer<"/api/quality"> }): ReactNode {
  const { say } = useWords("data");
  const files = items.filter(({ undoneAt }) => undoneAt === null).length;
  if (files === 0) return say("web.data.opening.none");
  return say(total.refused === 0 ? "web.data.opening.clean" : "web.data.opening", { files, ...total });
}

/** The forms for what has no file. */
function AddByHand(): ReactNode {
  const { say } = useWords("data");
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" rightSection={<Icon name="down" size={12} />}>
          {say("web.data.add")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formKinds.map((kind) => (
          <Menu.Item key={kind} component={Link} {...({ to: `/data/new/${kind}` } as object)}>
            {say(`web.data.add.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
