import { notFound } from "next/navigation";
import { AnswerForm } from "@/app/_views/invitation/answer-form";
import { invitationWords } from "@/app/_views/invitation/words";
import { RadioField } from "@/components/form/choice-fields";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { requireActor } from "@/lib/access/current";
import { today } from "@/lib/dates";
import { recordPage } from "@/lib/invitations/answer-page";
import { invitationsOf } from "@/lib/invitations/queries";
import { closedFor, isRecordable } from "@/lib/invitations/rules";
import { record } from "@/app/[locale]/(session)/meetings/[slug]/invitations/actions";
import { Announced, Answer, Mail } from "@/app/[locale]/(session)/meetings/[slug]/invitations/cells";
import { Trouble } from "./trouble";

interface Props {
  params: Promise<{ slug: string; id: string }>;
}

async function asked({ params }: Props) {
  const { slug, id } = await params;
  const actor = await requireActor("invitation.record", `/meetings/${slug}/invitations/${id}`);
  const page = (/^[0-9a-f-]{36}$/.test(id) ? await recordPage(actor, slug, id) : null) ?? notFound();
  const row = (await invitationsOf(actor, page.meeting)).find((one) => one.id === id) ?? notFound();
  const words = await invitationWords();
  return { actor, slug, page, row, words, title: words.t("one.title", { invited: words.invited(page) }) };
}

export const generateMetadata = async (props: Props) => titled((await asked(props)).title);

/** Opened after a call or a mail: to note what a State or an organisation answered, or that a letter came back. */
export default async function InvitationPage(props: Props) {
  const { actor, slug, page, row, words, title } = await asked(props);
  const { t } = words;
  const { meeting } = page;
  const trail = [
    { label: (await getTranslations("meetings"))("title"), href: "/meetings" },
    { label: meeting.title, href: `/meetings/${slug}` },
    { label: t("title"), href: `/meetings/${slug}/invitations` },
  ];
  return (
    <Page actor={actor} section="meetings" trail={trail} title={title} lede={meeting.title}>
      <dl className="facts">
        <dt>{t("one.answer")}</dt>
        <dd>
          <Answer row={row} words={words} isLate={closedFor(meeting, today()) !== null} />
          <Announced row={row} words={words} />
        </dd>
        <dt>{t("one.mail")}</dt>
        <dd>
          <Mail row={row} words={words} />
        </dd>
      </dl>
      {isRecordable(meeting, today()) ? (
        <section>
          <h2>{t("one.recordTitle")}</h2>
          <p className="lede">{t("one.recordLede")}</p>
          <AnswerForm page={page} action={record} send={t("one.save")}>
            <input type="hidden" name="invitationId" value={page.id} />
            <RadioField
              name="via"
              label={t("one.via")}
              choices={(["telephone", "email"] as const).map((value) => ({ value, label: t(`vias.${value}`) }))}
            />
          </AnswerForm>
        </section>
      ) : (
        <Notice>{t("one.over")}</Notice>
      )}
      <Trouble row={row} words={words} />
    </Page>
  );
}
