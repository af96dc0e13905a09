import { notFound } from "next/navigation";
import { checkWords } from "@/components/checks/words";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { requireActor } from "@/lib/access/current";
import { checkBySlug, requestsOf } from "@/lib/checks/queries";
import { close } from "@/app/[locale]/(session)/checks/[slug]/actions";

interface Props {
  params: Promise<{ slug: string }>;
}

async function asked({ params }: Props) {
  const { slug } = await params;
  const actor = await requireActor("check.close", `/checks/${slug}/close`);
  return { actor, check: (await checkBySlug(actor, slug)) ?? notFound() };
}

export async function generateMetadata(props: Props) {
  const { t } = await checkWords();
  return titled(t("close.title", { title: (await asked(props)).check.title }));
}

/** Asks once more, since a closed check stays closed. */
export default async function CloseCheck(props: Props) {
  const { actor, check } = await asked(props);
  const [{ t, day }, rows] = [await checkWords(), await requestsOf(actor, check)];
  const waiting = rows.filter(({ mail }) => mail?.state === "waiting").length;
  return (
    <Page
      actor={actor}
      section="checks"
      trail={[
        { label: t("title"), href: "/checks" },
        { label: check.title, href: `/checks/${check.slug}` },
      ]}
      title={t("close.title", { title: check.title })}
      lede={t("close.lede")}
    >
      {check.closedAt ? (
        <Notice>{t("one.closed", { date: day(check.closedAt) })}</Notice>
      ) : (
        <Form action={close} texts={await formTexts()}>
          <input type="hidden" name="checkId" value={check.id} />
          <ul className="list-disc pl-5">
            <li>{t("close.unanswered", { count: rows.filter(({ answer }) => answer === null).length })}</li>
            <li>{t("close.links")}</li>
            {waiting > 0 && <li>{t("close.waiting", { count: waiting })}</li>}
          </ul>
          <div className="actions">
            <button className="button">{t("close.button")}</button>
            <a href={`/checks/${check.slug}`}>{t("close.cancel")}</a>
          </div>
        </Form>
      )}
    </Page>
  );
}
