/** What everything fails with that is asked of a warehouse after it was closed. */
export function closed(): Error {
  return new Error("The warehouse is closed.");
}
