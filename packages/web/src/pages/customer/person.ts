import type { PersonExport as Held, EraseAnswer } from "../../../../engine/src/ask/person/answer.ts";

export type PersonExport = Held;
export type Erasure = EraseAnswer;
export type HeldFile = Held["files"][number];
