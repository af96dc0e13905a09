import { getTranslations } from "@/i18n/words";
import { personas } from "@/prisma/demo/personas";

/** A button for each persona of the demonstration. */
export default async function Personas() {
  const t = await getTranslations("signIn");
  return (
    <section>
      <h2>{t("personas")}</h2>
      <p className="lede">{t("personasLede")}</p>
      <form action="/demo/sign-in" method="post" className="flex max-w-measure flex-wrap gap-3">
        {personas.map(({ label, email }) => (
          <button className="button quiet" key={email} name="email" value={email}>
            {label}
          </button>
        ))}
      </form>
    </section>
  );
}
