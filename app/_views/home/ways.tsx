import { getTranslations } from "@/i18n/words";

const ways = {
  states: "/states",
  meetings: "/meetings",
  plans: "/plans",
  activities: "/activities",
  api: "/api/v1/states",
  signIn: "/sign-in",
} as const;

/** The ways into the portal, each with what is to be found there. */
export async function Ways({ signedIn }: { signedIn: boolean }) {
  const t = await getTranslations("home.ways");
  const open = (Object.keys(ways) as (keyof typeof ways)[]).filter((way) => !(signedIn && way === "signIn"));
  return (
    <section className="aside">
      <h2>{t("title")}</h2>
      <ul>
        {open.map((way) => (
          <li key={way}>{t.rich(way, { link: (chunks) => <a href={ways[way]}>{chunks}</a> })}</li>
        ))}
      </ul>
    </section>
  );
}
