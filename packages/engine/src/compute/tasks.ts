import { compareFits } from "./compareFits.ts";
import { fitModels } from "./fitModels.ts";
import { improveSubjects } from "./improveSubjects.ts";
import { historyMonths } from "./plan/historyMonths.ts";
import { planMonths } from "./plan/planMonths.ts";
import { posteriorChain } from "./posteriorChain.ts";
import { scoreStates } from "./scoreStates.ts";
import { validateModel } from "./validateModel.ts";
import { whoLeaves } from "./whoLeaves.ts";

/** What can be computed in a worker: pure functions of plain data and typed arrays. */
export const tasks = {
  compareFits,
  fitModels,
  historyMonths,
  improveSubjects,
  planMonths,
  posteriorChain,
  scoreStates,
  validateModel,
  whoLeaves,
};

export type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
