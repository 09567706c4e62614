import { segmentNames } from "./segments.ts";

/** Customers who were in one segment and are in another; null: not there yet, or not any more. */
export interface SegmentFlow {
  readonly from: string | null;
  readonly to: string | null;
  readonly customers: number;
}

export interface SegmentMovement {
  /** Customers whom both runs know. */
  readonly both: number;
  readonly stayed: number;
  /** Moved to a segment that stands nearer to the best one. */
  readonly rose: number;
  readonly fell: number;
  /** Only the later run knows them. */
  readonly arrived: number;
  /** Only the earlier one does. */
  readonly gone: number;
  readonly segments: readonly {
    readonly segment: string;
    readonly before: number;
    readonly now: number;
    readonly cameIn: number;
    readonly wentOut: number;
  }[];
}

/** What a flow between two runs amounts to. Segments are ordered as `segmentNames`, best first; unknown ones last. */
export function segmentMovement(flows: readonly SegmentFlow[]): SegmentMovement {
  const place = (name: string): number => {
    const at = (segmentNames as readonly string[]).indexOf(name);
    return at < 0 ? segmentNames.length : at;
  };
  const sum = (which: (flow: SegmentFlow) => boolean): number =>
    flows.reduce((total, flow) => total + (which(flow) ? flow.customers : 0), 0);
  const known = [...new Set(flows.flatMap(({ from, to }) => [from, to]))].filter((name) => name !== null);
  const moved = (sign: number) => (flow: SegmentFlow) =>
    flow.from !== null && flow.to !== null && Math.sign(place(flow.from) - place(flow.to)) === sign;
  return {
    both: sum(({ from, to }) => from !== null && to !== null),
    stayed: sum(({ from, to }) => from !== null && from === to),
    rose: sum(moved(1)),
    fell: sum(moved(-1)),
    arrived: sum(({ from }) => from === null),
    gone: sum(({ to }) => to === null),
    segments: known
      .toSorted((a, b) => place(a) - place(b) || a.localeCompare(b, "en"))
      .map((segment) => ({
        segment,
        before: sum(({ from }) => from === segment),
        now: sum(({ to }) => to === segment),
        cameIn: sum(({ from, to }) => to === segment && from !== segment),
        wentOut: sum(({ from, to }) => from === segment && to !== segment),
      })),
  };
}
