import createNextIntlPlugin from "next-intl/plugin";
import { defaultLocale, locales } from "./i18n/locales.mjs";

// What is only in the demonstration has file names ending in .demo.ts(x): no other build contains it.
const demo = process.env.PORTAL_DEMO === "1";
const prefixed = locales.map((locale) => `${locale}/|${locale}$`).join("|");

/** @type {import("next").NextConfig} */
const config = {
  distDir: demo ? ".next-demo" : ".next",
  pageExtensions: demo ? ["demo.tsx", "demo.ts", "tsx", "ts"] : ["tsx", "ts"],
  env: { PORTAL_DEMO: demo ? "1" : "" },
  poweredByHeader: false,
  // `npm run check` reads the types, tests included.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  images: { unoptimized: true },
  // Titles belong in the head of every page: streamed ones need JavaScript to get there.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ["@electric-sql/pglite", "pglite-prisma-adapter", "pg", "pino", "read-excel-file"],
  experimental: {
    authInterrupts: true,
    serverActions: { bodySizeLimit: "256kb" },
  },
  redirects: async () => [
    { source: `/${defaultLocale}`, destination: "/", permanent: true },
    { source: `/${defaultLocale}/:path+`, destination: "/:path+", permanent: true },
  ],
  // English has no prefix.
  rewrites: async () => ({
    beforeFiles: [
      { source: "/", destination: `/${defaultLocale}` },
      // A folder's name cannot end in what its address does after the part that varies.
      { source: "/meetings/:slug.ics", destination: `/${defaultLocale}/meetings/:slug/calendar` },
      { source: "/activities/:slug.ics", destination: `/${defaultLocale}/activities/:slug/calendar` },
      { source: "/plans/:code.atom", destination: `/${defaultLocale}/plans/:code/feed` },
      {
        source: `/:path((?!api/|_next/|${prefixed}|icon\\.svg$).*)`,
        destination: `/${defaultLocale}/:path*`,
      },
    ],
    afterFiles: [],
    fallback: [],
  }),
};

export default createNextIntlPlugin("./i18n/request.ts")(config);
