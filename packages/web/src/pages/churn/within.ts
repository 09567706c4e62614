import { oneOf } from "../../shell/useAddress.ts";

/** Days ahead that renewals and due orders are listed for. */
export const withins = ["30", "60", "90", "180"] as const;

export const withinSettings = { within: oneOf(withins, "60") };
