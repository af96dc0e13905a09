import { getTranslations } from "@/i18n/words";
import type { StateChannel } from "@/lib/state-channels/rules";

interface OwnChannelsProps {
  code: string;
  channels: StateChannel[];
  mayEdit: boolean;
}

/** One channel, written as what it is. */
export function Reach({ kind, value }: Pick<StateChannel, "kind" | "value">) {
  return kind === "email" ? <a href={`mailto:${value}`}>{value}</a> : value;
}

/** The ways to reach a State that belong to no person. */
export async function OwnChannels({ code, channels, mayEdit }: OwnChannelsProps) {
  const [t, words, entry] = [
    await getTranslations("states.state"),
    await getTranslations("stateChannels"),
    await getTranslations("entry"),
  ];
  if (channels.length === 0 && !mayEdit) return null;
  return (
    <section>
      <h2>{t("ownChannels")}</h2>
      {channels.length > 0 && (
        <dl className="facts">
          {channels.map(({ id, purpose, kind, value, visibility }) => [
            <dt key={`${id} purpose`}>
              {words(`purposes.${purpose}`)} <span className="source">{entry(`kinds.${kind}`)}</span>
            </dt>,
            <dd key={id} className="break-words whitespace-pre-line">
              <Reach kind={kind} value={value} />{" "}
              <span className="source">· {entry(`visibilities.${visibility}`)}</span>
            </dd>,
          ])}
        </dl>
      )}
      {mayEdit && (
        <p className="screen-only mt-3">
          <a href={`/states/${code}/channels`}>{t(channels.length > 0 ? "editChannels" : "addChannels")}</a>
        </p>
      )}
    </section>
  );
}
