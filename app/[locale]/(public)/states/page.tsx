import { getTranslations } from "next-intl/server";
import { StatesView } from "@/app/_views/states";
import { titled } from "@/components/title";
import { visitor } from "@/lib/access/actor";
import { readDirectoryQuery } from "@/lib/states/schema";

export const dynamic = "force-static";
export const revalidate = 60;

export const generateMetadata = async () => titled((await getTranslations("states"))("title"));

export default async function StatesPage() {
  return <StatesView actor={visitor} query={readDirectoryQuery({})} />;
}
