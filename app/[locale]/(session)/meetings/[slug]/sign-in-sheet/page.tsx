import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { daysOf } from "@/lib/meetings/days";
import type { Search } from "@/lib/request/query";
import { askedToPrint, PrintForm } from "../print-form";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Search>;
}

const asked = (props: Props) => askedToPrint("signInSheet", props);

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("cards"))("signInSheet.title"));
}

/** A sheet to sign, where no device stands at the door or a signature is wanted. */
export default async function SignInSheetPage(props: Props) {
  const [{ slug }, search, query] = await Promise.all([props.params, props.searchParams, asked(props)]);
  const t = await getTranslations("cards.signInSheet");
  return (
    <PrintForm
      {...{ slug, search, query }}
      what="signInSheet"
      folder="sign-in-sheet"
      about={({ meeting, delegations }) =>
        delegations.length === 0 ? null : (
          <p className="mb-6">{t("counts", { delegations: delegations.length, days: daysOf(meeting).length })}</p>
        )
      }
    />
  );
}
