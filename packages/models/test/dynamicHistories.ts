import { dynamicCustomers } from "./reference/dynamic.ts";

/** The parameters of the customers of reference/dynamic.ts. */
export const dynamicModel = {
  params: { r: 0.8, alpha: 9.5, s: 1.7, beta: 12 },
  covariates: { lifetime: { z: -0.9, w: 0.4 }, purchase: { z: 0.6 } },
};

/** Customers of reference/dynamic.ts as the library takes them. */
export function dynamicHistories(customers: readonly (typeof dynamicCustomers)[number][]) {
  const rows = customers.flatMap((c, i) => c.rows.map(([start, z, w]) => ({ i, start, z, w })));
  const z = rows.map((row) => row.z);
  const purchases = {
    customer: customers.flatMap(({ times }, i) => times.map(() => i)),
    time: customers.flatMap(({ times }) => [...times]),
    end: customers.map(({ end }) => end),
  };
  const covariates = {
    customer: rows.map(({ i }) => i),
    start: rows.map(({ start }) => start),
    last: 100,
    lifetime: { z, w: rows.map(({ w }) => w) },
    purchase: { z },
  };
  return { purchases, covariates };
}
