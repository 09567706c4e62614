import type { Rng } from "@keepworth/models";
import type { Ask } from "./asks.ts";
import { answers, asking, parcels } from "./truth.ts";

export type ParcelBand = (typeof parcels.bands)[number];
export type AnswerBand = (typeof answers.bands)[number];

/** What may happen with a parcel, and how it bears on whether the customer leaves. */
export interface Happening {
  readonly promised: number;
  readonly delivered: number;
  readonly parcel: ParcelBand;
  /** How soon a complaint was answered; null: there was none. */
  readonly answer: AnswerBand | null;
  /** Of the chance to leave; 1 where the next order came before. */
  readonly parcelFactor: number;
  readonly answerFactor: number;
}

/**
 * All that may happen with a parcel, and how often it does.
 *
 * @param ask  what the help desk was asked about it
 * @param next  day of the next order: what comes after it bears on another one
 */
export function happenings(
  day: number,
  ask: Ask | null,
  next: number,
  rng: Rng,
): (Happening & { readonly share: number })[] {
  const { from, to } = parcels.promised;
  const promised = day + from + (rng.word() % (to - from + 1));
  const arrives = {
    inTime: promised - (rng.word() % 2),
    late: promised + 1 + (rng.word() % 2),
    veryLate: promised + Math.min(parcels.latest, 3 + Math.floor(2.5 * rng.exponential())),
  };
  return parcels.bands.flatMap((parcel) => {
    const delivered = arrives[parcel.band];
    const parcelFactor = delivered < next ? parcel.factor : 1;
    const complains = ask === null ? 0 : complaintChance(ask, parcel.band, promised);
    const quiet = { promised, delivered, parcel, answer: null, parcelFactor, answerFactor: 1 };
    if (ask === null) return [{ ...quiet, share: parcel.share }];
    const isKnown = ask.day + answers.knownAfter < next;
    return [
      { ...quiet, share: parcel.share * (1 - complains) },
      ...answers.bands.map((answer) => ({
        ...quiet,
        answer,
        answerFactor: isKnown ? answer.factor : 1,
        share: parcel.share * complains * answer.share,
      })),
    ];
  });
}

function complaintChance({ day, order }: Ask, parcel: ParcelBand["band"], promised: number): number {
  const { complaint } = asking;
  if (order.refundedOn !== null) return complaint.refunded;
  return parcel === "inTime" || day <= promised ? complaint.otherwise : complaint[parcel];
}
