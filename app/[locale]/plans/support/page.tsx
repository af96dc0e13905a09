import { SupportOverview } from "@/app/_views/support-overview";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { currentActor } from "@/lib/access/current";
import { heeded, readQuery, type Search } from "@/lib/request/query";

interface Props {
  searchParams: Promise<Search>;
}

const asked = async ({ searchParams }: Props) => heeded(readQuery({}, await searchParams));

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("support.overview"))("pageTitle"));
}

/** Which support the States had with their plans, and how that stands to their adoption. */
export default async function SupportPage(props: Props) {
  return <SupportOverview actor={await currentActor()} unknown={(await asked(props)).unknown} />;
}
