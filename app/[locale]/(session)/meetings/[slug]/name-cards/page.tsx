import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import type { Search } from "@/lib/request/query";
import { askedToPrint, PrintForm } from "../print-form";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Search>;
}

const perPage = 10;
const asked = (props: Props) => askedToPrint("nameCards", props);

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("cards"))("nameCards.title"));
}

/** Name cards to print before a meeting, or for one delegation at the door. */
export default async function NameCardsPage(props: Props) {
  const [{ slug }, search, query] = await Promise.all([props.params, props.searchParams, asked(props)]);
  const t = await getTranslations("cards.nameCards");
  return (
    <PrintForm
      {...{ slug, search, query }}
      what="nameCards"
      folder="name-cards"
      about={({ delegations }) => {
        const count = delegations.flatMap(({ people }) => people).length;
        const without = delegations.filter(({ people }) => people.length === 0);
        if (count === 0) return null;
        return (
          <div className="mb-6 max-w-measure">
            <p>{t("counts", { count, pages: Math.ceil(count / perPage) })}</p>
            {without.length > 0 && (
              <p className="source">
                {t("without", { count: without.length })} {without.map(({ name }) => name).join(", ")}.
              </p>
            )}
          </div>
        );
      }}
    />
  );
}
