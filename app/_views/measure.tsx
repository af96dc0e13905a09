import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { AskedWrong } from "@/components/ask/wrong";
import { measureWords } from "@/components/measures/words";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { getLocale, getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { oneMeasure, progressOf } from "@/lib/measures/one";
import { stateFacts } from "@/lib/states/state";
import { Progress } from "./measure/progress";

interface ViewProps {
  actor: Actor;
  code: string;
  id: string;
  done?: "added" | "edited" | "reported" | "takenBack" | undefined;
  unknown: string[];
}

/** One measure: what is to be done, by whom and by when, and how far it has come over time; for whoever may, the way to report. */
export async function MeasureView({ actor, code, id, done, unknown }: ViewProps) {
  const [words, state, one] = [
    await measureWords(),
    await stateFacts(code, await getLocale()),
    await oneMeasure(actor, code, id),
  ];
  if (!state || !one) notFound();
  const [progress, sections, plans] = [
    await progressOf(one),
    await getTranslations("page.nav"),
    await getTranslations("plans"),
  ];
  const { t, paragraph, weapons, rough, day } = words;
  const address = `/plans/${code}/measures/${id}`;
  const subject = { stateCode: code };
  const fact = (term: string, value: ReactNode, missing: string) => (
    <>
      <dt>{term}</dt>
      <dd className={value ? undefined : "source"}>{value || missing}</dd>
    </>
  );
  return (
    <Page
      actor={actor}
      section="plans"
      trail={[
        { label: sections("plans"), href: "/plans" },
        { label: plans("state.title", { state: state.name }), href: `/plans/${code}` },
        { label: t("title"), href: `/plans/${code}/measures?plan=${one.sequence}` },
      ]}
      title={t("one.title", { number: one.number })}
      lede={t("one.of", { number: one.sequence, state: state.name, kind: plans(`kinds.${one.kind}`) })}
    >
      <AskedWrong unknown={unknown} />
      {done && <Notice kind="good">{t(`done.${done}`)}</Notice>}
      <p className="max-w-measure whitespace-pre-line text-large break-words">{one.text}</p>
      <dl className="facts mt-4">
        {fact(
          t("columns.status"),
          <>
            <span className={`measure-standing ${one.standing}`}>{t(`statuses.${one.standing}`)}</span>
            {one.standsSince && <span className="source ml-3">{t("one.stands", { date: day(one.standsSince) })}</span>}
            {one.overdue && <b className="overdue ml-3">{t("list.isOverdue")}</b>}
          </>,
          "",
        )}
        {fact(
          t("columns.paragraphs"),
          one.paragraphs.length > 0 && (
            <ul>
              {one.paragraphs.map((name) => (
                <li key={name}>{paragraph(name)}</li>
              ))}
            </ul>
          ),
          t("one.unnamed"),
        )}
        {fact(t("columns.weapons"), weapons(one.weapons), t("one.unnamed"))}
        {fact(t("columns.bodies"), one.bodies.join("; "), t("one.unnamed"))}
        {fact(t("columns.deadline"), one.deadline && rough(one.deadline), t("one.noDeadline"))}
        {fact(t("columns.indicator"), one.indicator, t("one.noIndicator"))}
      </dl>
      <p className="actions">
        {can(actor, "measure.edit", subject) && <a href={`${address}/edit`}>{t("one.edit")}</a>}
        {can(actor, "measure.withdraw", subject) && <a href={`${address}/withdraw`}>{t("one.withdraw")}</a>}
      </p>
      <Progress actor={actor} words={words} measure={one} progress={progress} address={address} />
    </Page>
  );
}
