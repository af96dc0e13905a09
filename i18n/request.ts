import { getRequestConfig } from "next-intl/server";
import { locale as rootLocale } from "next/root-params";
import { defaultLocale, locales } from "./locales.mjs";
import { messagesOf } from "./messages";

export default getRequestConfig(async ({ locale: asked }) => {
  const wanted = asked ?? (await rootLocale());
  const locale = locales.find((known) => known === wanted) ?? defaultLocale;
  return { locale, messages: await messagesOf(locale), timeZone: "Europe/Vienna" };
});
