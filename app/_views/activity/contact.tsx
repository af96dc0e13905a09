import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { OneActivity } from "@/lib/activities/one";
import type { SeenWords } from "../activities/words";

interface Props {
  actor: Actor;
  words: SeenWords;
  contact: OneActivity["contact"];
}

/** With whom to speak about it: told to the network alone. */
export function Contact({ actor, words: { seen }, contact }: Props) {
  if (!can(actor, "directory.read")) return <span className="text-muted">{seen("one.contactHidden")}</span>;
  if (!contact?.name && !contact?.email) return <span className="text-muted">{seen("one.notSaid")}</span>;
  return (
    <>
      {contact.name}
      {contact.email && (
        <a className="block" href={`mailto:${contact.email}`}>
          {contact.email}
        </a>
      )}
    </>
  );
}
