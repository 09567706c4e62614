/** Where two answers differ: texts are to be the same, numbers to nine digits. */
export function differences(one: unknown, other: unknown, at = ""): string[] {
  if (Object.is(one, other)) return [];
  if (typeof one === "number" && typeof other === "number") {
    const near = Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
    return near ? [] : [`${at}: ${one}, ${other}`];
  }
  if (typeof one === "object" && typeof other === "object" && one !== null && other !== null) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].flatMap((name) =>
      differences(one[name as keyof typeof one], other[name as keyof typeof other], `${at}.${name}`),
    );
  }
  return [`${at}: ${JSON.stringify(one)}, ${JSON.stringify(other)}`];
}
