/** What the simulated shop sells. Money in cents, before tax. */
export interface Product {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  readonly price: number;
  /** Cost of one piece. */
  readonly cost: number;
  /** How often it is put in a basket, relative to the others. */
  readonly popularity: number;
}

export const categories = ["coffee", "tea", "capsules", "brewing", "tableware", "pantry"] as const;

export type Category = (typeof categories)[number];

type Row = readonly [name: string, price: number, costShare: number, popularity: number];

const shelves: Record<Category, readonly Row[]> = {
  coffee: [
    ["House blend beans 1 kg", 1890, 0.62, 9],
    ["House blend beans 250 g", 690, 0.58, 8],
    ["Espresso beans 1 kg", 2190, 0.61, 7],
    ["Ethiopia single origin 250 g", 990, 0.57, 5],
    ["Colombia single origin 250 g", 920, 0.57, 5],
    ["Decaf beans 500 g", 1290, 0.6, 4],
    ["Ground filter coffee 500 g", 990, 0.61, 6],
    ["Tasting box, four origins", 2490, 0.58, 3],
  ],
  tea: [
    ["Assam loose leaf 250 g", 1190, 0.56, 6],
    ["Earl Grey loose leaf 250 g", 1190, 0.56, 6],
    ["Green sencha 100 g", 890, 0.57, 5],
    ["Jasmine pearls 100 g", 1490, 0.58, 3],
    ["Rooibos vanilla 250 g", 990, 0.55, 5],
    ["Peppermint leaves 100 g", 590, 0.55, 4],
    ["Winter spice tea 150 g", 890, 0.56, 3],
    ["Tea sampler, twelve kinds", 2290, 0.58, 3],
  ],
  capsules: [
    ["Espresso capsules, 50", 1690, 0.63, 8],
    ["Lungo capsules, 50", 1690, 0.63, 6],
    ["Decaf capsules, 50", 1790, 0.63, 3],
    ["Capsule variety box, 100", 3190, 0.62, 4],
    ["Refillable capsule, set of 3", 1490, 0.57, 1],
  ],
  brewing: [
    ["Pour-over dripper", 1990, 0.6, 2],
    ["Paper filters, 200", 590, 0.55, 6],
    ["French press 1 l", 3490, 0.61, 2],
    ["Moka pot, 6 cups", 3290, 0.62, 2],
    ["Hand grinder", 5990, 0.64, 1],
    ["Kitchen scale with timer", 3990, 0.64, 1],
    ["Gooseneck kettle", 6990, 0.65, 1],
    ["Descaling tablets, 20", 990, 0.55, 3],
  ],
  tableware: [
    ["Stoneware mug", 1290, 0.57, 3],
    ["Espresso cups, set of 4", 2490, 0.59, 2],
    ["Glass teapot 1.2 l", 2990, 0.6, 1],
    ["Travel mug 400 ml", 2290, 0.61, 2],
    ["Storage tin 500 g", 1490, 0.58, 2],
    ["Tea infuser", 790, 0.56, 3],
  ],
  pantry: [
    ["Oat biscuits 300 g", 490, 0.62, 5],
    ["Dark chocolate 70 % 100 g", 390, 0.63, 6],
    ["Almond cantuccini 250 g", 690, 0.62, 4],
    ["Forest honey 500 g", 890, 0.6, 3],
    ["Caramel syrup 250 ml", 690, 0.58, 3],
  ],
};

/** Forty products in six categories. */
export const catalogue: readonly Product[] = categories.flatMap((category) =>
  shelves[category].map(([name, price, costShare, popularity], i) => ({
    id: `${category.slice(0, 2).toUpperCase()}-${101 + i}`,
    name,
    category,
    price,
    cost: Math.round(price * costShare),
    popularity,
  })),
);
