import { getLocale, getTranslations } from "@/i18n/words";
import { AskedWrong } from "@/components/ask/wrong";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { requireActor } from "@/lib/access/current";
import { choice } from "@/lib/access/fields";
import { formatMoment } from "@/lib/dates";
import { ownData } from "@/lib/persons/own-data";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { notFound } from "next/navigation";
import { Elsewhere } from "./elsewhere";
import { Erasure } from "./erasure";
import { Functions } from "./functions";
import { Trail } from "./trail";

interface Props {
  searchParams: Promise<Search>;
}

const fields = { done: choice(["asked", "takenBack"]) };
const asked = async ({ searchParams }: Props) => heeded(withoutFields(readQuery(fields, await searchParams)));

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("ownData"))("title"));
}

/** Opened by anybody signed in: what does the portal hold on me, and can it go? */
export default async function OwnData(props: Props) {
  const actor = await requireActor("ownData.read", "/account/data");
  const data = await ownData(actor);
  if (!data) notFound();
  const { filters, unknown } = await asked(props);
  const [t, locale, account] = [await getTranslations("ownData"), await getLocale(), await getTranslations("account")];
  const moment = (date: Date) => formatMoment(date, locale);
  return (
    <Page
      actor={actor}
      section="account"
      trail={[{ label: account("title"), href: "/account" }]}
      title={t("title")}
      lede={t("lede")}
    >
      <AskedWrong unknown={unknown} />
      {filters.done && <Notice kind="good">{t(`done.${filters.done}`)}</Notice>}
      <p>
        <a className="button quiet" href="/account/data/download" download>
          {t("download")}
        </a>
      </p>
      {data.person ? <Functions data={data} /> : <Notice>{t("notInDirectory")}</Notice>}
      <h2>{t("account")}</h2>
      <p>
        {t("accountLine", { name: data.account.name, email: data.account.email })};{" "}
        {t("since", { date: moment(data.account.createdAt) })};{" "}
        {data.account.lastSignInAt ? t("lastSignIn", { at: moment(data.account.lastSignInAt) }) : t("neverSignedIn")}.
      </p>
      <Elsewhere data={data} />
      <Trail trail={data.trail} />
      {data.person && <Erasure requests={data.erasureRequests} />}
    </Page>
  );
}
