import { notFound } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { Form } from "@/components/form/form";
import { Seen } from "@/components/form/seen";
import { formTexts } from "@/components/form/texts";
import { MeetingTabs } from "@/components/meetings/meeting-tabs";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getMessages } from "next-intl/server";
import { getTranslations } from "@/i18n/words";
import { requireActor } from "@/lib/access/current";
import { delegateOf } from "@/lib/meetings/delegate-record";
import { readDeskPlace } from "@/lib/meetings/schema";
import { addressWith } from "@/lib/request/address";
import { heeded, type Search } from "@/lib/request/query";
import { DelegateFields, Tick } from "../../delegate-fields";
import "../../desk.css";
import { correct } from "./actions";

interface Props {
  params: Promise<{ slug: string; id: string }>;
  searchParams: Promise<Search>;
}

async function asked({ params, searchParams }: Props) {
  const [{ slug, id }, search] = await Promise.all([params, searchParams]);
  const actor = await requireActor("delegate.correct", `/meetings/${slug}/attendance/delegates/${id}`);
  const isId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id);
  const delegate = (isId ? await delegateOf(slug, id) : null) ?? notFound();
  return { actor, slug, id, delegate, query: heeded(readDeskPlace(search)) };
}

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("delegate"))("title"));
}

/** Opened by the CPC to put right who a delegate is, at the meeting or after it. */
export default async function CorrectDelegate(props: Props) {
  const { actor, slug, id, delegate, query } = await asked(props);
  const { title, version, typed } = delegate;
  const [t, texts, messages] = [await getTranslations("delegate"), await formTexts(), await getMessages()];
  const words = messages.desk.delegate;
  const { honorific, givenNames, familyName, position, gender, head } = words;
  const labels = { honorific, givenNames, familyName, position, gender, head };
  const { order, day } = query.filters;
  const back = addressWith(`/meetings/${slug}/attendance`, { ...(order && { order }), ...(day && { day }) });
  return (
    <Page
      actor={actor}
      section="meetings"
      trail={[
        { label: (await getTranslations("meetings"))("title"), href: "/meetings" },
        { label: title, href: `/meetings/${slug}` },
      ]}
      title={t("title")}
      lede={t("lede")}
    >
      <MeetingTabs actor={actor} slug={slug} current="attendance" />
      <AskedWrong unknown={query.unknown} />
      <Form action={correct} texts={{ ...texts, conflict: t("conflict") }} labels={labels}>
        <input type="hidden" name="meeting" value={slug} />
        <input type="hidden" name="participant" value={id} />
        {order && <input type="hidden" name="order" value={order} />}
        {day && <input type="hidden" name="day" value={day} />}
        <Seen
          name="version"
          value={String(version)}
          text={t("theirs")}
          nothing={t("nothing")}
          labels={labels}
          choices={{ woman: words.genderWoman, man: words.genderMan, on: t("yes") }}
        />
        <DelegateFields words={words} initial={typed} />
        <Tick name="head" label={words.head} ticked={typed.head === "on"} />
        <p className="hint">{t("headHint")}</p>
        <p className="actions">
          <button className="button">{t("save")}</button>
          <a href={`${back}#${id}`}>{t("leave")}</a>
        </p>
      </Form>
    </Page>
  );
}
