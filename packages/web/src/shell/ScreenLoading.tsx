import type { ReactNode } from "react";
import { Loading } from "../parts/Loading.tsx";

/** While a screen itself is being loaded. */
export function ScreenLoading(): ReactNode {
  return <Loading picture table />;
}
