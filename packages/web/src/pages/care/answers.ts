import type { CareAnswer } from "../../../../engine/src/ask/care/answer.ts";
import type { SatisfactionAnswer } from "../../../../engine/src/ask/satisfaction/answer.ts";
import type { ServiceAnswer } from "../../../../engine/src/ask/service/answer.ts";

export type Care = CareAnswer;
export type Service = ServiceAnswer;
export type Satisfaction = SatisfactionAnswer;
export type Scores = Satisfaction["total"];
