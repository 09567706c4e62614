/** It leaks: most complaints about quality, most bad reviews and many returns are of it. Nobody leaves because of it. */
export const faultyProduct = "Travel mug 400 ml";
