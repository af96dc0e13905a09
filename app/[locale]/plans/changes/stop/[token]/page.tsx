import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { visitor } from "@/lib/access/actor";
import { orderOf } from "@/lib/plans/stop-mail";
import { answerWith } from "@/lib/request/context";
import type { Search } from "@/lib/request/query";
import { stop } from "./actions";

interface Props {
  params: Promise<{ token: string }>;
  searchParams: Promise<Search>;
}

async function asked({ params, searchParams }: Props) {
  const [{ token }, { done }] = await Promise.all([params, searchParams]);
  const order = await orderOf(token);
  if (order === null) answerWith(404);
  return { token, order, isDone: done === "stopped" };
}

export async function generateMetadata(props: Props) {
  await asked(props);
  return {
    ...(await titled((await getTranslations("planChanges.stop"))("title"))),
    robots: { index: false, follow: false },
  };
}

/** Where a weekly mail's link for stopping it leads: opening it stops nothing, as mail scanners open links. */
export default async function StopPage(props: Props) {
  const { token, order, isDone } = await asked(props);
  const t = await getTranslations("planChanges.stop");
  return (
    <Page actor={visitor} title={t("title")}>
      {order === null && <p className="lede">{t("wrong")}</p>}
      {order === "over" && (isDone ? <Notice kind="good">{t("done")}</Notice> : <p className="lede">{t("over")}</p>)}
      {order === "stands" && (
        <Form action={stop} texts={await formTexts()}>
          <p>{t("ask")}</p>
          <input type="hidden" name="token" value={token} />
          <button className="button">{t("button")}</button>
        </Form>
      )}
    </Page>
  );
}
