import type { ReactNode } from "react";
import type { Answer } from "../../api/useAnswer.ts";
import { Concentration } from "../../charts/Concentration.tsx";
import type { Column } from "../../parts/column.ts";
import { Picture } from "../../parts/Picture.tsx";
import { Section } from "../../parts/Section.tsx";
import { useWords } from "../../words/useWords.tsx";

type Curve = Answer<"/api/overview">["concentration"];
type Point = NonNullable<Curve>["points"][number];

/** Which share of the customers carries which share of what is expected. */
export function ConcentrationPicture({ concentration }: { readonly concentration: Curve }): ReactNode {
  const { say, percent } = useWords("overview");
  if (concentration === null) {
    return (
      <Section title={say("web.overview.concentration")} text={say("web.overview.concentration.none")} />
    );
  }
  const { points, halfCustomers, topTenth } = concentration;
  const half = percent(halfCustomers);
  const columns: readonly Column<Point>[] = (["customers", "value"] as const).map((id) => ({
    id,
    title: say(`web.overview.concentration.column.${id}`),
    number: true,
    cell: (point) => percent(point[id]),
    value: (point) => point[id],
  }));
  return (
    <Picture
      title={say("web.overview.concentration")}
      unit={say("web.overview.concentration.unit")}
      description={say("web.overview.concentration.description", { half, tenth: percent(topTenth) })}
      table={{ columns, rows: points }}
    >
      <Concentration
        points={points}
        half={halfCustomers}
        xName={say("web.overview.concentration.axis")}
        halfLabel={say("web.overview.concentration.half", { share: half })}
        equalLabel={say("web.overview.concentration.equal")}
      />
    </Picture>
  );
}
