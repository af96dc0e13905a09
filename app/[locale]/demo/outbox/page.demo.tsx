import { getLocale, getTranslations } from "@/i18n/words";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { currentActor } from "@/lib/access/current";
import { formatMoment } from "@/lib/dates";
import { keptMail } from "@/lib/mail/queries";

export const generateMetadata = async () => titled((await getTranslations("outbox"))("title"));

const links = /(https?:\/\/[^\s]+)/;

/** The demonstration sends no mail: this is what would have gone out. */
export default async function Outbox() {
  const [t, locale, actor, mail] = [
    await getTranslations("outbox"),
    await getLocale(),
    await currentActor(),
    await keptMail(),
  ];
  return (
    <Page actor={actor} title={t("title")} lede={t("lede")}>
      {mail.length === 0 && <p>{t("empty")}</p>}
      {mail.map(({ id, recipient, subject, text, createdAt }) => (
        <article key={id} className="mb-8 max-w-measure border-t border-ink pt-3">
          <h2 className="mt-0 text-large">{subject}</h2>
          <p className="source">{t("to", { recipient, time: formatMoment(createdAt, locale) })}</p>
          <p className="mt-3 whitespace-pre-line">
            {text?.split(links).map((part, place) =>
              links.test(part) ? (
                <a key={place} href={part} className="break-all">
                  {part}
                </a>
              ) : (
                part
              ),
            )}
          </p>
        </article>
      ))}
    </Page>
  );
}
