import { inDomain } from "./domain.ts";

/** A campaign against leaving, as Neslin and others describe it. */
export interface Campaign {
  /** Customers in the base. */
  readonly customers: number;
  /** Share of them who are approached. */
  readonly approached: number;
  /** Share of those approached who would leave: how well they were picked. */
  readonly leaving: number;
  /** Share of those who stay when approached. */
  readonly saved: number;
  /** Value of a customer who is saved. */
  readonly value: number;
  /** Cost of approaching one. */
  readonly contact: number;
  /** Paid to who stays, those who never thought of leaving included. */
  readonly incentive: number;
  /** Fixed cost of the campaign. */
  readonly fixed: number;
}

export interface CampaignProfit {
  profit: number;
  /** Share of leavers that must be saved for it to pay; null where no share does. */
  breakEvenSaved: number | null;
}

/**
 * Profit of a campaign against leaving: N·α[βγ(V − c − δ) − β(1 − γ)c − (1 − β)(c + δ)] − A.
 *
 * @throws KeepworthError "argument.domain"
 * @see Neslin, Gupta, Kamakura, Lu & Mason (2006), "Defection detection", Journal of Marketing Research 43(2)
 */
export function campaignProfit(campaign: Campaign): CampaignProfit {
  const { customers, approached, leaving, saved, value, contact, incentive, fixed } = campaign;
  inDomain("customers", customers, 0);
  for (const [name, share] of Object.entries({ approached, leaving, saved })) inDomain(name, share, 0, 1);
  for (const [name, money] of Object.entries({ contact, incentive, fixed })) inDomain(name, money, 0);
  inDomain("value", value);

  const reached = customers * approached;
  const profit =
    reached *
      (leaving * saved * (value - contact - incentive) -
        leaving * (1 - saved) * contact -
        (1 - leaving) * (contact + incentive)) -
    fixed;
  // Linear in the share saved: each saved leaver brings value − incentive more.
  const perSaved = reached * leaving * (value - incentive);
  const needed = perSaved > 0 ? saved - profit / perSaved : Number.NaN;
  return { profit, breakEvenSaved: needed <= 1 ? Math.max(0, needed) : null };
}
