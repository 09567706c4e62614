import type { components } from "../../api/schema.d.ts";

export type PersonExport = components["schemas"]["PersonExport"];
export type Erasure = components["schemas"]["Erasure"];
export type HeldFile = components["schemas"]["HeldFile"];
