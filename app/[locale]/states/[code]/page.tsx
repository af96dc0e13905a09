import { StateView, stateOf } from "@/app/_views/state";
import { titled } from "@/components/title";
import { currentActor } from "@/lib/access/current";

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props) {
  // The session brings the state of the data along: what is read next need not ask for it.
  await currentActor();
  const state = await stateOf((await params).code);
  return state ? titled(state.name) : {};
}

export default async function StatePage({ params, searchParams }: Props) {
  const [{ code }, { done, as }] = await Promise.all([params, searchParams]);
  const query = { done: typeof done === "string" ? done : undefined, asNetwork: as === "network" };
  return <StateView actor={await currentActor()} code={code} query={query} />;
}
