import { cdnow } from "./cdnow.ts";
import type { Format } from "./format.ts";
import { generic } from "./generic.ts";
import { onlineRetail } from "./onlineRetail.ts";
import { shopify } from "./shopify.ts";

/** Every format that is read, the particular ones first. */
export const formats: readonly Format[] = [shopify, onlineRetail, cdnow, generic];
