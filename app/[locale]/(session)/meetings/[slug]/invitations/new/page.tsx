import { notFound } from "next/navigation";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { invitationWords } from "@/app/_views/invitation/words";
import { getTranslations } from "@/i18n/words";
import { requireActor } from "@/lib/access/current";
import { today } from "@/lib/dates";
import { inviteChoices } from "@/lib/invitations/choices";
import { invitedMeeting } from "@/lib/invitations/meeting";
import { closedFor } from "@/lib/invitations/rules";
import { InviteForm } from "./invite-form";

interface Props {
  params: Promise<{ slug: string }>;
}

export const generateMetadata = async () => titled((await invitationWords()).t("new.title"));

/** Opened by whoever runs a meeting, to invite to it. */
export default async function NewInvitations({ params }: Props) {
  const { slug } = await params;
  const actor = await requireActor("invitation.send", `/meetings/${slug}/invitations/new`);
  const meeting = (await invitedMeeting({ slug })) ?? notFound();
  const [{ t }, choices] = [await invitationWords(), await inviteChoices(actor, meeting.id)];
  const closed = closedFor(meeting, today());
  const trail = [
    { label: (await getTranslations("meetings"))("title"), href: "/meetings" },
    { label: meeting.title, href: `/meetings/${slug}` },
    { label: t("title"), href: `/meetings/${slug}/invitations` },
  ];
  const errors = await getTranslations("errors.meetingClosed");
  return (
    <Page actor={actor} section="meetings" trail={trail} title={t("new.title")} lede={t("new.lede")}>
      {closed ? (
        <Notice>{errors(closed)}</Notice>
      ) : (
        <>
          {meeting.answerBy === null && <Notice>{t("new.noDue")}</Notice>}
          <InviteForm meeting={meeting} choices={choices} />
        </>
      )}
    </Page>
  );
}
