import type { Answer } from "../../api/useAnswer.ts";
import type { ImproveAnswer } from "../../../../engine/src/ask/improve/answer.ts";
import type { ProductPlanAnswer } from "../../../../engine/src/ask/planProducts/answer.ts";

export type Improve = ImproveAnswer;
export type Subject = Improve["subjects"][number];
export type Effects = Answer<"/api/effects">;
export type ProductPlan = ProductPlanAnswer;
