import { getTranslations } from "@/i18n/words";
import { AskedWrong } from "@/components/ask/wrong";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { requireActor } from "@/lib/access/current";
import { gather } from "@/lib/exports/gather";
import { readTakeQuery } from "@/lib/exports/schema";
import { addressWith } from "@/lib/request/address";
import { answerWith, requestContext } from "@/lib/request/context";
import { heeded, type Search } from "@/lib/request/query";
import { Holds } from "./holds";
import { TakeForm } from "./take-form";

interface Props {
  searchParams: Promise<Search>;
}

export const generateMetadata = async () => titled((await getTranslations("exports"))("title"));

/** Opened from the directory to have it where the portal is not: in a table, on paper, in an address book, on a plane. */
export default async function TakeAlong({ searchParams }: Props) {
  const search = await searchParams;
  const actor = await requireActor("directory.export", addressWith("/states/export", search));
  const query = heeded(readTakeQuery(search));
  if (query.wrong) answerWith(422);
  const [t, sections] = [await getTranslations("exports"), await getTranslations("page.nav")];
  const taken = await gather(actor, requestContext().locale, { ...query.filters, states: [], parts: [] });
  const complaints = query.wrong ? { [query.wrong]: t(`wrong.${query.wrong}`) } : {};
  return (
    <Page
      actor={actor}
      section="states"
      trail={[{ label: sections("states"), href: "/states" }]}
      title={t("title")}
      lede={t("lede")}
    >
      <AskedWrong complaints={complaints} unknown={query.unknown} />
      <Holds taken={taken} query={query} />
      {taken.rows.length === 0 ? (
        <Notice>
          <b>{t("emptyTitle")}.</b> {t.rich("empty", { clear: (text) => <a href="/states/export">{text}</a> })}
        </Notice>
      ) : (
        <TakeForm taken={taken} query={query} wrong={complaints} />
      )}
    </Page>
  );
}
