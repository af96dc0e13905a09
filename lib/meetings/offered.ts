/** Whether this is the demonstration, in which every meeting that somebody plans is fictional, as its pages say. */
export const isDemonstration = (): boolean => process.env.PORTAL_DEMO === "1";

/** Whether a meeting is shown to whoever reads by a program: a fictional one in the demonstration alone. */
export const isOffered = ({ fictional }: { fictional: boolean }): boolean => !fictional || isDemonstration();
