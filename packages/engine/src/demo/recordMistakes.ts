import type { RecordName } from "@keepworth/warehouse";

/** A row that should not be: the one at `place` of 1 once more, with something changed. */
interface Mistake {
  readonly place: number;
  readonly change: Readonly<Record<string, string | number | null>>;
}

/** What goes wrong where people and clocks write things down. A row without a change was exported twice. */
const mistakes: Partial<Record<RecordName, readonly Mistake[]>> = {
  interactions: [
    { place: 0.3, change: {} },
    // Typed by hand.
    { place: 0.5, change: { interaction_id: "I-X1", at: "2025-02-31T10:15:00Z" } },
    // Answered before it was asked: a clock was wrong.
    {
      place: 0.7,
      change: { interaction_id: "I-X2", kind: "question", first_response_at: "2023-07-01T08:00:00Z" },
    },
  ],
  feedback: [
    { place: 0.4, change: {} },
    { place: 0.6, change: { feedback_id: "F-X1", at: null } },
  ],
  consents: [{ place: 0.5, change: { customer_id: null } }],
  returns: [{ place: 0.5, change: { return_id: "R-X1", quantity: -1 } }],
};

/** The rows of a file with its mistakes, each after the row that it is made from. */
export function withMistakes(kind: RecordName, rows: readonly object[]): readonly object[] {
  const own = mistakes[kind] ?? [];
  return own.length === 0
    ? rows
    : rows.flatMap((row, i) => [
        row,
        ...own
          .filter(({ place }) => Math.floor(place * rows.length) === i)
          .map(({ change }) => ({ ...row, ...change })),
      ]);
}
