export { groupTotals, type GroupTotal } from "./groupTotals.ts";
export { pool, type Pooled, type PooledGroup } from "./pool.ts";
