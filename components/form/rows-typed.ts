/** @returns how many rows were sent, the empty ones left out. @param name the name before the number: "speakers". */
export function lastTyped(name: string, typed: Record<string, string>): number {
  const numbers = Object.entries(typed).flatMap(([field, value]) => {
    const number = new RegExp(`^${name}\\.(\\d+)\\.(?!(?:place|precision)$)`).exec(field)?.[1];
    return number !== undefined && value.trim() !== "" ? [Number(number) + 1] : [];
  });
  return Math.max(0, ...numbers);
}
