// Keeps Next from taking the portal's own, further up.
export const register = () => undefined;
