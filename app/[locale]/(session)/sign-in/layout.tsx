import { getTranslations } from "@/i18n/words";
import type { ReactNode } from "react";
import { Page } from "@/components/page";
import { visitor } from "@/lib/access/actor";

/** The slot holds the demonstration's personas; outside the demonstration there are none, and no code for them. */
export default async function Layout({ children, personas }: { children: ReactNode; personas: ReactNode }) {
  const t = await getTranslations("signIn");
  return (
    <Page actor={visitor} section="signIn" title={t("title")} lede={t("lede")}>
      {children}
      {personas}
    </Page>
  );
}
