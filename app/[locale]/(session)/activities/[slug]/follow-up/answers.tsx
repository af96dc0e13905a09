import { getLocale, getTranslations } from "@/i18n/words";
import type { FollowedUp } from "@/lib/activities/follow-up";
import { formatDate, today } from "@/lib/dates";
import type { ListedState } from "@/lib/states/list";

/** What the States say for whom an activity was held, and which have not answered. */
export async function Answers({ followed, states }: { followed: FollowedUp; states: ListedState[] }) {
  const [t, locale] = [await getTranslations("followUp"), await getLocale()];
  const said = new Map(followed.said.map((one) => [one.stateCode, one]));
  const isRegionWide = followed.states.length === 0;
  const asked = states.filter(({ code }) => (isRegionWide ? said.has(code) : followed.states.includes(code)));
  return (
    <>
      <p className="mb-4">
        {isRegionWide
          ? t("regionWide", { answered: said.size })
          : t("answered", { answered: asked.filter(({ code }) => said.has(code)).length, asked: asked.length })}
      </p>
      {asked.length > 0 && (
        <table className="listed">
          <thead>
            <tr>
              {(["state", "answer", "text", "said"] as const).map((column) => (
                <th scope="col" key={column}>
                  {t(`columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {asked.map(({ code, name }) => {
              const one = said.get(code);
              return (
                <tr key={code}>
                  <th scope="row">{name}</th>
                  <td data-label={t("columns.answer")}>
                    {one ? t(`choices.${one.met}`) : <i className="text-muted">{t("nothing")}</i>}
                  </td>
                  <td data-label={t("columns.text")} className="whitespace-pre-line">
                    {one?.text}
                  </td>
                  <td data-label={t("columns.said")}>{one && formatDate(today(one.saidAt), "day", locale)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </>
  );
}
