/** Whom one can sign in as in the demonstration; each address is that of an account in accounts.json or people.json. */
export const personas = [
  { label: "CPC coordinator", email: "coordinator@example.org" },
  { label: "CPC staff", email: "staff@example.org" },
  { label: "Point of Contact for Serbia", email: "poc.serbia@example.org" },
  { label: "Point of Contact for Austria", email: "poc.austria@example.org" },
  { label: "1540 expert", email: "expert@example.org" },
  { label: "Partner (UNODA)", email: "partner@example.org" },
] as const satisfies { label: string; email: string }[];
