import { catalogue, type Product } from "./catalogue.ts";

/** How often a product is put in a basket goes with its price to this power: the shop's true elasticity. */
export const elasticity = -1.6;

/** Price changes, so many days before the shop's last one; no price moved before or since. */
export const priceMoves: readonly {
  readonly name: string;
  readonly beforeEnd: number;
  readonly factor: number;
}[] = [
  { name: "House blend beans 1 kg", beforeEnd: 540, factor: 1.18 },
  { name: "Espresso beans 1 kg", beforeEnd: 420, factor: 0.85 },
  { name: "Espresso capsules, 50", beforeEnd: 480, factor: 0.84 },
  { name: "Capsule variety box, 100", beforeEnd: 600, factor: 1.16 },
  { name: "Ground filter coffee 500 g", beforeEnd: 510, factor: 1.2 },
  { name: "Earl Grey loose leaf 250 g", beforeEnd: 450, factor: 1.17 },
  { name: "Paper filters, 200", beforeEnd: 570, factor: 0.82 },
  { name: "Dark chocolate 70 % 100 g", beforeEnd: 390, factor: 1.2 },
];

const moves = new Map(priceMoves.map((move) => [move.name, move]));

/** The list price on a day, in cents. */
export function priceOn({ name, price }: Product, day: number, lastDay: number): number {
  const move = moves.get(name);
  return move !== undefined && day > lastDay - move.beforeEnd ? Math.round(price * move.factor) : price;
}

/** How often a product is put in a basket on a day, relative to the others. */
export function demandOn(product: Product, day: number, lastDay: number): number {
  return product.popularity * (priceOn(product, day, lastDay) / product.price) ** elasticity;
}

/** What is on the shelves on the last day, at its prices. */
export function pricedNow(): { readonly product: Product; readonly price: number }[] {
  return catalogue.map((product) => ({ product, price: priceOn(product, 0, 0) }));
}
