import { getLocale, getTranslations } from "@/i18n/words";
import { notFound } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { requireActor } from "@/lib/access/current";
import { channelKinds, visibilities } from "@/lib/contacts/entry-form";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { asTyped } from "@/lib/state-channels/edit-state-channels";
import { stateChannels, versionOf } from "@/lib/state-channels/queries";
import { purposes } from "@/lib/state-channels/rules";
import { stateFacts } from "@/lib/states/state";
import { save } from "./actions";
import { Rows } from "./rows";

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Promise<Search>;
}

async function asked({ params, searchParams }: Props) {
  const [{ code }, search] = await Promise.all([params, searchParams]);
  const actor = await requireActor("stateChannel.edit", `/states/${code}/channels`, { stateCode: code });
  const [state, channels] = await Promise.all([stateFacts(code, await getLocale()), stateChannels(actor, code)]);
  if (!state) notFound();
  return { actor, state, channels, query: withoutFields(readQuery({}, search)) };
}

export async function generateMetadata(props: Props) {
  const { state } = await asked(props);
  return titled((await getTranslations("stateChannels"))("title", { state: state.name }));
}

/** Opened by a Point of Contact or the coordinator, so that a State can be reached whoever is in function. */
export default async function Channels(props: Props) {
  const [t, entry, sections, { actor, state, channels, query }] = [
    await getTranslations("stateChannels"),
    await getTranslations("entry"),
    await getTranslations("page.nav"),
    await asked(props),
  ];
  const { unknown } = heeded(query);
  const trail = [
    { label: sections("states"), href: "/states" },
    { label: state.name, href: `/states/${state.code}` },
  ];
  return (
    <Page
      actor={actor}
      section={state.code === actor.stateCode ? "yourState" : "states"}
      trail={trail}
      title={t("title", { state: state.name })}
      lede={t("lede")}
    >
      <AskedWrong unknown={unknown} />
      <p className="hint">
        {t("hint")} {entry("visibilityHint")}
      </p>
      <Form action={save} texts={await formTexts()}>
        <input type="hidden" name="stateCode" value={state.code} />
        <Rows
          initial={asTyped(channels)}
          seen={versionOf(channels)}
          words={{
            purpose: t("purpose"),
            kind: entry("kind"),
            value: entry("value"),
            visibility: entry("visibility"),
            added: t("added"),
            more: t("more"),
            theirs: t("theirs"),
            nothing: t("nothing"),
            purposes: purposes.map((value) => ({ value, label: t(`purposes.${value}`) })),
            kinds: channelKinds.map((value) => ({ value, label: entry(`kinds.${value}`) })),
            visibilities: visibilities.map((value) => ({ value, label: entry(`visibilities.${value}`) })),
          }}
        />
        <div className="actions">
          <button className="button">{t("save")}</button>
          <a href={`/states/${state.code}`}>{t("cancel")}</a>
        </div>
      </Form>
    </Page>
  );
}
