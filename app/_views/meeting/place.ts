import type { getTranslations } from "@/i18n/words";
import type { ListedMeeting } from "@/lib/meetings/queries";

type Words = Awaited<ReturnType<typeof getTranslations<"meetings">>>;

/** "Belgrade, Serbia", as much of it as is known. */
export function placeOf({ city, hostName }: Pick<ListedMeeting, "city" | "hostName">, t: Words): string {
  return city && hostName ? t("place", { city, host: hostName }) : (city ?? hostName ?? "");
}
