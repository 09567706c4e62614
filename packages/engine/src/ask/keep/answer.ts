import type { KeepVerdict } from "@keepworth/decisions";
import type { Figure } from "../../result.ts";
import type { KeepAssumption, Missing } from "./missing.ts";

/** The offers of a card where they work as assumed, or at an end of the band. */
export interface OfferCard {
  /** Of those who would leave, the share that the largest offer keeps. */
  reach: number;
  verdict: KeepVerdict;
  /** The offer that gains most, as a share of the period's spend and in money; all 0 where none gains. */
  best: { share: number; amount: number; gain: number; stays: number };
  /** The most to offer: there the gain is gone. */
  most: { share: number; amount: number };
}

/** A customer, or customers taken together. */
export interface KeepCard {
  name: string;
  customers: number;
  /** Of them, those who have most likely left already and are made no offer. */
  gone: number;
  /** P(active now). */
  active: number;
  /** p₀; of several, weighed by spend. */
  stays: number;
  /** S: net revenue of the period given staying, at today's value. */
  spend: number;
  /** m: share of it that is kept. */
  margin: number;
  /** F: margin expected after the period, given staying. */
  afterwards: number;
  /** S·m + F. */
  worth: Figure;
  /** What is expected to be lost with those who leave in the period: (P(active) − p₀)·(S·m + F). */
  atStake: number;
  /** Share that new customers could replace. */
  replaceable: number;
  /** W: what the place is worth to others; 0 unless capacity binds. */
  replacement: number;
  /** What W would be where capacity binds and all of the customer can be replaced; W grows with the share. null: not known. */
  place: number | null;
  verdict: KeepVerdict;
  offers: { low: OfferCard; assumed: OfferCard; high: OfferCard };
  /** The share of leavers that the largest offer must keep for any offer to pay; null: none pays, however well it works. */
  turnsAt: number | null;
}

/** Customers by a label; null where it is not known. */
export type KeepGroup = Omit<KeepCard, "name"> & { name: string | null };

export interface KeepAnswer {
  runId: number;
  dataset: string;
  asOf: string;
  currency: string;
  /** False where every figure is revenue, not profit. */
  profit: boolean;
  horizonDays: number;
  /** The model by which customers stay. */
  model: string;
  customers: number;
  /** Customers by verdict, what they are worth if they stay, and what the best offer to each gains. */
  verdicts: { verdict: KeepVerdict; customers: number; worth: number; gain: number; offered: number }[];
  /** What the best offer to each gains, where offers work as assumed and at both ends of the band. */
  gain: Figure;
  by: "segment" | "channel" | "owner" | "account" | "country";
  groups: KeepGroup[];
  /** The customers from whom an offer gains most, then those with most at stake; or the one asked for. */
  list: KeepCard[];
  /** Margin expected in the period from those who leave in it: growth has it beside P(stay)·S·m. */
  leaversBring: number;
  /** Customers won and lost a year by fifths of what they spend, from the smallest. */
  sizes: { won: number; lost: number; replaceable: number }[];
  assumptions: KeepAssumption[];
  missing: Missing[];
}
