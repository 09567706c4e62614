import type { Answer } from "../../api/useAnswer.ts";

export type Improve = Answer<"/api/improve">;
export type Subject = Improve["subjects"][number];
export type Effects = Answer<"/api/effects">;
export type ProductPlan = Answer<"/api/plan/products">;
