import { discountFactor } from "./discount.ts";
import { inDomain, positive } from "./domain.ts";

export interface Contacting {
  /** Contribution margin of a purchase. */
  readonly margin: number;
  /** Purchases a year. */
  readonly frequency: number;
  /** How far ahead is looked. Default 3. */
  readonly years?: number;
  /** Annual discount rate. */
  readonly annualRate: number;
  /** Contacts a year. */
  readonly contacts: number;
  /** Cost of one. */
  readonly contactCost: number;
}

/**
 * Value of a customer who is contacted a number of times a year: Σ margin / (1+d)^(y/f) over the purchases
 * y = 1 … years·f, less Σ cost·contacts / (1+d)^(l−1) over the years. Of a purchase that falls due only partly within
 * the years, that part counts, so that the value is continuous in the frequency.
 *
 * @throws KeepworthError "argument.domain"
 * @see Venkatesan & Kumar (2004), "A customer lifetime value framework", Journal of Marketing 68(4)
 */
export function contactValue(contacting: Contacting): number {
  const { margin, frequency, years = 3, annualRate, contacts, contactCost } = contacting;
  inDomain("margin", margin);
  inDomain("frequency", frequency, 0, 366);
  positive("years", years);
  inDomain("contacts", contacts, 0);
  inDomain("contactCost", contactCost, 0);
  const purchases = years * frequency;
  let value = 0;
  for (let y = 1; y < purchases + 1; y += 1) {
    value += margin * Math.min(1, purchases - y + 1) * discountFactor(annualRate, y / frequency);
  }
  for (let year = 0; year < years; year += 1) {
    value -= contactCost * contacts * Math.min(1, years - year) * discountFactor(annualRate, year);
  }
  return value;
}

/**
 * The number of contacts a year that makes a customer worth most, 0 to `most`; the fewest on a tie.
 *
 * @param frequencyAt  purchases a year at a number of contacts a year, as measured: contacts help up to a point
 * @throws KeepworthError "argument.domain"
 */
export function bestContactLevel(
  contacting: Omit<Contacting, "contacts" | "frequency"> & {
    readonly frequencyAt: (contacts: number) => number;
    /** Default 52. */
    readonly most?: number;
  },
): { contacts: number; value: number } {
  const { frequencyAt, most = 52, ...rest } = contacting;
  let best = { contacts: 0, value: -Infinity };
  for (let contacts = 0; contacts <= inDomain("most", most, 0, 10_000); contacts += 1) {
    const value = contactValue({ ...rest, contacts, frequency: frequencyAt(contacts) });
    if (value > best.value) best = { contacts, value };
  }
  return best;
}
