const same = (n: number, x: number, tx: number, T: number) => ({
  x: Array<number>(n).fill(x),
  tx: Array<number>(n).fill(tx),
  T: Array<number>(n).fill(T),
});
/** Customers that hardly any model has a clear answer for. */
export const oddCustomers = {
  "one customer": same(1, 2, 5, 9),
  "one customer who bought once": same(1, 0, 0, 9),
  "a first day": same(5, 0, 0, 0),
  "nobody who bought again": same(100, 0, 0, 30),
  "customers all equal": same(100, 3, 20, 30),
  "everybody just seen": { x: [1, 2, 3], tx: [10, 20, 30], T: [10, 20, 30] },
  "x in the thousands": { x: [200, 5000, 0, 1, 0], tx: [38, 30, 0, 3, 0], T: [40, 40, 40, 40, 40] },
};
