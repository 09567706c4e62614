import type { ActiveFuture } from "../../uncertainty/activeFuture.ts";
import { coinFuture } from "../coin/future.ts";
import { asParams, type BgNbdParams } from "./params.ts";

/** What active customers may still do within a horizon, under BG/NBD. */
export function activeFuture(params: BgNbdParams, horizon: number): ActiveFuture {
  asParams(params);
  const { r, alpha, a, b } = params;
  return coinFuture((x, T) => ({ shape: r + x, odds: horizon / (alpha + T + horizon), a, b: b + x }));
}
