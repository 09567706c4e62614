/** From the least to the most that a person may do. */
export const personRoles = ["viewer", "analyst", "administrator"] as const;
export type PersonRole = (typeof personRoles)[number];

/** Whether `role` may do what `needed` may. */
export function isAtLeast(role: PersonRole, needed: PersonRole): boolean {
  return personRoles.indexOf(role) >= personRoles.indexOf(needed);
}

/** The lesser of two roles. */
export function lesserRole(one: PersonRole, other: PersonRole): PersonRole {
  return isAtLeast(one, other) ? other : one;
}
