import { StateView, stateOf } from "@/app/_views/state";
import { titled } from "@/components/title";
import { visitor } from "@/lib/access/actor";

export const dynamic = "force-static";
export const revalidate = 60;
export const generateStaticParams = () => [];

interface Props {
  params: Promise<{ code: string }>;
}

export async function generateMetadata({ params }: Props) {
  const state = await stateOf((await params).code);
  return state ? titled(state.name) : {};
}

export default async function StatePage({ params }: Props) {
  return <StateView actor={visitor} code={(await params).code} />;
}
