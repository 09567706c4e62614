import { cdnow } from "./cdnow.ts";
import type { Format } from "./format.ts";
import { generic } from "./generic.ts";
import { onlineRetail } from "./onlineRetail.ts";
import { shopify } from "./shopify.ts";
import { stripe } from "./stripe.ts";
import { stripeCharges } from "./stripeCharges.ts";
import { woocommerce } from "./woocommerce.ts";
import { woocommerceAnalytics } from "./woocommerceAnalytics.ts";

/** Every format that is read, the particular ones first. */
export const formats: readonly Format[] = [
  shopify,
  stripe,
  stripeCharges,
  woocommerce,
  woocommerceAnalytics,
  onlineRetail,
  cdnow,
  generic,
];
