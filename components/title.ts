import type { Metadata } from "next";
import { getTranslations } from "@/i18n/words";
import { requestContext } from "@/lib/request/context";

/** A page's title; begins with "Error:" where the form on it was just sent with something wrong (GOV.UK, "Error summary"). */
export async function titled(title: string): Promise<Metadata> {
  const t = await getTranslations("page");
  const whole = t("titleSuffix", { title });
  return { title: (requestContext().status ?? 200) >= 400 ? t("errorPrefix", { title: whole }) : whole };
}
