import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Import } from "../../api/schema.d.ts";
import { Section } from "../../parts/Section.tsx";
import { useMay } from "../../shell/session.ts";
import type { Cluster } from "../../shell/useCluster.ts";
import { useWords } from "../../words/useWords.tsx";

/** Where the tables lie and when they were read last, and the way to read them again. */
export function ClusterPart({
  cluster: { server, catalog, schema },
  imports,
}: {
  readonly cluster: Cluster;
  readonly imports: readonly Import[];
}): ReactNode {
  const { say, date } = useWords("data");
  const mayRun = useMay("analyst");
  const place = { server, schema: `${catalog}.${schema}` };
  const last = imports.find(({ undoneAt }) => undoneAt === null);
  return (
    <Section
      title={say("web.data.cluster")}
      text={
        last
          ? say("web.data.cluster.text", { ...place, date: date(last.importedAt) })
          : say("web.data.cluster.unread", place)
      }
      actions={
        mayRun ? (
          <Button size="xs" component={Link} to="/runs" search={{ new: "1" } as never}>
            {say(last ? "web.data.cluster.run" : "web.data.cluster.first")}
          </Button>
        ) : null
      }
    />
  );
}
