import type { Answer } from "../../api/useAnswer.ts";

export type Care = Answer<"/api/care">;
export type Service = Answer<"/api/service">;
export type Satisfaction = Answer<"/api/satisfaction">;
export type Scores = Satisfaction["total"];
