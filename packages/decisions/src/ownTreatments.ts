import { inDomain } from "./domain.ts";
import { segmentNames } from "./segments.ts";
import { treatmentKinds, treatmentLibrary, type Treatment, type TreatmentRole } from "./treatments.ts";

/** A treatment as a business states it; null where it does not, and then the library's figure of its kind holds. */
export interface StatedTreatment {
  readonly treatment: string;
  readonly kind: string | null;
  readonly cost: number | null;
  readonly incentive: number | null;
  readonly uplift: number | null;
  readonly uplift_error: number | null;
  readonly uplift_source: string | null;
  readonly capacity: number | null;
  /** RFM segments, divided by a bar. */
  readonly segments: string | null;
  readonly role: string | null;
}

/**
 * The treatments of a business: each stated one, and of the library those whose kind is not stated. A stated kind that
 * the library does not have, or none, is treated as an offer without conditions.
 *
 * @throws KeepworthError "argument.domain" for a negative cost or an uplift outside [0, 1]
 */
export function treatmentsOf(stated: readonly StatedTreatment[]): Treatment[] {
  const own = stated.map(ownTreatment);
  const kinds = new Set(own.map(({ kind }) => kind));
  return [...own, ...treatmentLibrary.filter(({ kind }) => !kinds.has(kind))];
}

function ownTreatment(row: StatedTreatment): Treatment {
  const name = row.kind ?? row.treatment;
  const known = treatmentKinds.find((kind) => kind === name);
  const base = treatmentLibrary.find(({ kind }) => kind === (known ?? "exclusive-offer"))!;
  const { uplift: assumed } = base;
  const uplift = row.uplift === null ? assumed : inDomain("uplift", row.uplift, 0, 1);
  const segments = row.segments
    ?.split("|")
    .map((text) => text.trim())
    .filter((text) => text !== "");
  return {
    ...base,
    name: row.treatment,
    role: roleOf(row.role) ?? base.role,
    cost: row.cost === null ? base.cost : inDomain("cost", row.cost, 0),
    incentive: row.incentive === null ? null : inDomain("incentive", row.incentive, 0),
    uplift,
    upliftError: row.uplift_error === null ? uplift / 2 : inDomain("uplift_error", row.uplift_error, 0),
    upliftSource: row.uplift_source === "measured" ? "measured" : "assumed",
    segments: segments ? segmentNames.filter((segment) => segments.includes(segment)) : base.segments,
    conditions: known ? base.conditions : [],
    capacity: row.capacity,
  };
}

function roleOf(text: string | null): TreatmentRole | undefined {
  return (["marketing", "sales", "service"] as const).find((role) => role === text);
}
