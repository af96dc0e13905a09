/**
 * @returns the way back to the desk as it was, at the row that is new or changed. The address names the row before its "#" too: the
 * browser shows an address that differs after it alone as it was before.
 */
export const deskWith =
  (done: string) =>
  (typed: Record<string, string>, result: unknown): string => {
    const { id } = result as { id: string };
    const order = typed.order === "fr" ? "&order=fr" : "";
    const day = typed.day ? `&day=${encodeURIComponent(typed.day)}` : "";
    return `/meetings/${encodeURIComponent(typed.meeting ?? "")}/attendance?done=${done}&added=${id}${order}${day}#${id}`;
  };
