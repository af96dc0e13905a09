import { MeetingView } from "@/app/_views/meeting";
import { meetingTitle } from "@/app/_views/meeting/title";
import { currentActor } from "@/lib/access/current";
import { readOrder } from "@/lib/meetings/schema";
import { answerWith } from "@/lib/request/context";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function orderAsked({ searchParams }: Props) {
  const asked = readOrder((await searchParams).order);
  if (asked.wrong !== null) answerWith(400);
  return asked;
}

export async function generateMetadata(props: Props) {
  // The session brings the state of the data along: what is read next need not ask for it.
  await Promise.all([orderAsked(props), currentActor()]);
  return meetingTitle((await props.params).slug);
}

export default async function MeetingPage(props: Props) {
  const [actor, { slug }, asked] = await Promise.all([currentActor(), props.params, orderAsked(props)]);
  return <MeetingView actor={actor} slug={slug} asked={asked} />;
}
