import { getLocale, getTranslations } from "@/i18n/words";
import { ChannelRows } from "@/components/contacts/channel-rows";
import { ChooseEntry } from "@/components/contacts/choose-entry";
import { VersionSeen } from "@/components/form/version-seen";
import { TextField } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import type { Entry } from "@/lib/contacts/entries";
import { asTyped, channelKinds, plainFields, visibilities } from "@/lib/contacts/entry-form";
import { save } from "./actions";

type Words<Key extends string> = Record<Key, string>;

/** Asks for everything that an entry says. */
export async function EntryForm({ entry }: { entry: Entry }) {
  const [t, texts, locale] = [await getTranslations("entry"), await formTexts(), await getLocale()];
  const { channels, ...values } = entry;
  const initial = asTyped(
    { ...values, channels: channels.map(({ id, ...channel }) => ({ key: id, ...channel })) },
    locale,
  );
  const kinds = Object.fromEntries(channelKinds.map((kind) => [kind, t(`kinds.${kind}`)])) as Words<string>;
  const seenBy = Object.fromEntries(visibilities.map((one) => [one, t(`visibilities.${one}`)])) as Words<string>;
  const fields = Object.fromEntries(plainFields.map((name) => [name, t(name)])) as Words<(typeof plainFields)[number]>;
  const choices = (labels: Words<string>) => Object.entries(labels).map(([value, label]) => ({ value, label }));
  const conflict = await getTranslations("entry.conflict");
  // Complaints about a missing name and an unknown language say by themselves what they are about.
  const { familyName: _name, languages: _languages, ...shortComplaints } = fields;
  const text = (name: (typeof plainFields)[number], hint?: string) => (
    <TextField
      name={name}
      label={fields[name]}
      hint={hint}
      value={initial[name]}
      autoComplete="off"
      spellCheck={false}
    />
  );
  return (
    <Form action={save} texts={texts} labels={shortComplaints}>
      <VersionSeen about={{ appointmentId: entry.id }} version={entry.version} seen={initial} />
      <ChooseEntry
        words={{
          lede: conflict("lede"),
          theirs: conflict("theirs"),
          yours: conflict("yours"),
          changedBy: {
            them: conflict("changedByThem"),
            you: conflict("changedByYou"),
            both: conflict("changedByBoth"),
          },
          empty: conflict("empty"),
          same: conflict("same"),
          save: conflict("save"),
          allTheirs: conflict("allTheirs"),
          allYours: conflict("allYours"),
          fields,
          kinds,
          visibilities: seenBy,
        }}
      >
        <h2>{t("person")}</h2>
        {text("honorific", t("honorificHint"))}
        {text("givenNames", t("givenNamesHint"))}
        {text("familyName")}
        {text("position")}
        {text("organisation")}
        {text("languages", t("languagesHint"))}
        <h2>{t("channels")}</h2>
        <p className="lede">
          {t("channelsHint")} {t("visibilityHint")}
        </p>
        <ChannelRows
          initial={initial}
          words={{
            kind: t("kind"),
            value: t("value"),
            visibility: t("visibility"),
            added: t("newChannel"),
            more: t("more"),
            kinds: choices(kinds),
            visibilities: choices(seenBy),
          }}
        />
        <div className="actions">
          <button className="button">{t("save")}</button>
          <a href={`/states/${entry.stateCode}`}>{t("cancel")}</a>
        </div>
      </ChooseEntry>
    </Form>
  );
}
