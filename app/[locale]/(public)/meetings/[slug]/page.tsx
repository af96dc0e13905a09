import { MeetingView } from "@/app/_views/meeting";
import { meetingTitle } from "@/app/_views/meeting/title";
import { visitor } from "@/lib/access/actor";
import { readOrder } from "@/lib/meetings/schema";

export const dynamic = "force-static";
export const revalidate = 60;
export const generateStaticParams = () => [];

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props) {
  return meetingTitle((await params).slug);
}

export default async function MeetingPage({ params }: Props) {
  return <MeetingView actor={visitor} slug={(await params).slug} asked={readOrder(undefined)} />;
}
