import { getTranslations } from "@/i18n/words";
import { SelectField, TextField } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { organisation, state } from "./actions";
import { Tick } from "./delegate-fields";

interface WalkInsProps {
  meeting: string;
  order: string;
  day: string;
  /** What is ticked for who is here; null: nobody can be marked present. */
  present: string | null;
  states: { code: string; name: string }[];
  organisations: { id: string; name: string }[];
}

/** For those who come without being expected: a State, or an organisation on record or new. */
export async function WalkIns({ meeting, order, day, present, states, organisations }: WalkInsProps) {
  const [t, texts] = await Promise.all([getTranslations("desk.walkIns"), formTexts()]);
  const hidden = (
    <>
      <input type="hidden" name="meeting" value={meeting} />
      <input type="hidden" name="order" value={order} />
      <input type="hidden" name="day" value={day} />
    </>
  );
  const none = (label: string) => ({ value: "", label });
  return (
    <section id="walk-in" aria-labelledby="walk-in-title">
      <h2 id="walk-in-title">{t("title")}</h2>
      <p className="lede">{t("lede")}</p>
      <div className="grid gap-x-12 gap-y-6 md:grid-cols-2">
        {states.length === 0 ? (
          <p>{t("allStates")}</p>
        ) : (
          <div data-adds="state">
            <Form action={state} texts={texts}>
              {hidden}
              <SelectField
                name="state"
                label={t("state")}
                choices={[none(t("chooseState")), ...states.map(({ code, name }) => ({ value: code, label: name }))]}
              />
              {present !== null && <Tick name="present" label={present} ticked />}
              <p className="actions">
                <button className="button">{t("addState")}</button>
              </p>
            </Form>
          </div>
        )}
        <div data-adds="organisation">
          <Form action={organisation} texts={texts}>
            {hidden}
            <SelectField
              name="organisation"
              label={t("organisation")}
              choices={[
                none(t("chooseOrganisation")),
                ...organisations.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            <TextField name="name" label={t("name")} hint={t("nameHint")} />
            <TextField name="acronym" label={t("acronym")} />
            {present !== null && <Tick name="present" label={present} ticked />}
            <p className="actions">
              <button className="button">{t("addOrganisation")}</button>
            </p>
          </Form>
        </div>
      </div>
    </section>
  );
}
