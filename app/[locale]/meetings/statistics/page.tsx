import { StatisticsView } from "@/app/_views/statistics";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { currentActor } from "@/lib/access/current";
import { heeded, readQuery, type Search } from "@/lib/request/query";
import "./statistics.css";

interface Props {
  searchParams: Promise<Search>;
}

/** There is nothing to ask for. */
const asked = async ({ searchParams }: Props) => heeded(readQuery({}, await searchParams));

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("statistics"))("title"));
}

export default async function StatisticsPage(props: Props) {
  return <StatisticsView actor={await currentActor()} unknown={(await asked(props)).unknown} />;
}
