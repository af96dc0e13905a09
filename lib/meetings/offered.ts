/** Whether a meeting is shown to whoever reads by a program: a fictional one in the demonstration alone. */
export const isOffered = ({ fictional }: { fictional: boolean }): boolean =>
  !fictional || process.env.PORTAL_DEMO === "1";
