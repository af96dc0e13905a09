import { notFound } from "next/navigation";
import { getTranslations } from "@/i18n/words";
import { AskedWrong } from "@/components/ask/wrong";
import { checkWords } from "@/components/checks/words";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/access/current";
import { checkBySlug, requestsOf } from "@/lib/checks/queries";
import { isOverdue, readCheckQuery } from "@/lib/checks/shown";
import { stateNames } from "@/lib/states/names";
import { heeded, type Search } from "@/lib/request/query";
import { Acts } from "./acts";
import { Facts } from "./facts";
import { Requests } from "./requests";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Search>;
}

async function asked({ params, searchParams }: Props) {
  const { slug } = await params;
  const actor = await requireActor("check.read", `/checks/${slug}`);
  const check = await checkBySlug(actor, slug);
  return { actor, check: check ?? notFound(), query: heeded(readCheckQuery(await searchParams)) };
}

export const generateMetadata = async (props: Props) => titled((await asked(props)).check.title);

/** Opened while a check runs, to see who has answered and to go after those who have not; later, to see how it went. */
export default async function CheckPage(props: Props) {
  const { actor, check, query } = await asked(props);
  const [{ t, day, locale }, rows] = await Promise.all([checkWords(), requestsOf(actor, check)]);
  const names = await stateNames(locale);
  const ordered = rows.toSorted((one, other) => order(names, one.stateCode) - order(names, other.stateCode));
  const { done } = query.filters;
  const lede = [
    t("one.lede", { kind: t(`kinds.${check.kind}`), name: check.openedBy, date: day(check.openedAt) }),
    check.closedAt
      ? t("one.closed", { date: day(check.closedAt) })
      : t(isOverdue(check.dueOn) ? "one.overdueBy" : "one.due", { date: day(check.dueOn) }),
    !check.closedAt && check.remindOn.length > 0 && t("one.reminders", { dates: check.remindOn.map(day).join(", ") }),
  ].filter(Boolean);
  return (
    <Page
      actor={actor}
      section="checks"
      trail={[{ label: (await getTranslations("checks"))("title"), href: "/checks" }]}
      title={check.title}
      lede={lede.join(" ")}
    >
      <AskedWrong unknown={query.unknown} />
      {done && <Notice kind="good">{t(`one.done.${done}`)}</Notice>}
      <Facts check={check} rows={rows} />
      <Acts check={check} rows={rows} mayRemind={can(actor, "check.remind")} />
      <Requests check={check} rows={ordered} names={names} show={query.filters.show ?? "all"} />
      <details className="mt-8">
        <summary>{t("one.mailText")}</summary>
        <article className="letter">
          <h3>{check.subject}</h3>
          <p className="whitespace-pre-line">{check.text}</p>
        </article>
      </details>
    </Page>
  );
}

const order = (names: Map<string, string>, code: string) => [...names.keys()].indexOf(code);
