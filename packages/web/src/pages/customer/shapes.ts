/** The forms of the timeline's marks, on a grid of 10: one drawing for the chart and for its key. */
export const shapes = {
  order: "M5 0A5 5 0 1 1 4.990 0Z",
  refund: "M5 0 10 5 5 10 0 5Z",
  return: "M5 0 10 5 5 10 0 5ZM5 2.800 2.800 5 5 7.200 7.200 5Z",
  done: "M5 0.500 10 9.500H0Z",
  offer: "M2.500 0.700H7.500L10 5 7.500 9.300H2.500L0 5Z",
  contact: "M0 0.500H10V7.500H5L2 10V7.500H0Z",
  score: "M5 0A5 5 0 1 1 4.990 0ZM4.990 2.600A2.400 2.400 0 1 0 5 2.600Z",
  delivery: "M0 0.500H10L5 9.500Z",
  points: "M5 0 6.500 3.400 10 3.800 7.400 6.200 8.100 10 5 8.100 1.900 10 2.600 6.200 0 3.800 3.500 3.400Z",
  consent: "M0.500 0.500H9.500V9.500H0.500Z",
  subscription: "M3 0H7V10H3Z",
} as const;

export type Shape = keyof typeof shapes;
