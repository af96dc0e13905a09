import type { Metadata, Viewport } from "next";
import { getTranslations } from "@/i18n/words";
import { locales } from "@/i18n/locales.mjs";
import { notFound } from "next/navigation";
import { locale } from "next/root-params";
import type { ReactNode } from "react";
import { sans, sansCyrillic, sansExtended, serif } from "../fonts";
import "../theme.css";

export const metadata: Metadata = { title: "1540 Points of Contact", robots: { index: false } };
export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#11171d" },
  ],
};

const faces = [sans, sansExtended, sansCyrillic, serif].map((face) => face.variable).join(" ");

/** Pages are made from the database when they are asked for; server/page-cache.mjs keeps those that are the same for all. */
export const dynamic = "force-dynamic";

export default async function Layout({ children }: { children: ReactNode }) {
  const asked = await locale();
  const language = locales.find((known) => known === asked) ?? notFound();
  const t = await getTranslations("plain");
  return (
    <html lang={language} className={faces}>
      {/* What error.tsx says: a client component, it has no words of its own. */}
      <body data-broken={t("broken.title")} data-again={t("again")}>
        {children}
      </body>
    </html>
  );
}
