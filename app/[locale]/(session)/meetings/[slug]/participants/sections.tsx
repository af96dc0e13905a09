import { Fragment } from "react";
import { getTranslations } from "@/i18n/words";
import type { ListSheet, SheetDelegation, SheetPerson, SheetSection } from "@/lib/participants/sheet";

/** The parts of the list, each with its delegations. */
export function SheetSections({ sheet }: { sheet: ListSheet }) {
  return sheet.sections.map((section) => (
    <section key={section.heading}>
      <h2>{section.heading}</h2>
      {section.isNamed ? <Named section={section} columns={sheet.columns} /> : <Unnamed section={section} />}
    </section>
  ));
}

function Name({ delegation: { stateCode, name, other, attended } }: { delegation: SheetDelegation }) {
  return (
    <>
      {stateCode ? <a href={`/states/${stateCode}`}>{name}</a> : name}
      {other && <span className="source ml-2">{other}</span>}
      {attended && <span className="source block font-normal">{attended}</span>}
    </>
  );
}

/** A section in which nobody is named is a plain list. */
function Unnamed({ section }: { section: SheetSection }) {
  return (
    <ul className="gap-x-10 md:columns-2">
      {section.delegations.map((delegation) => (
        <li key={delegation.name} className="break-inside-avoid border-b border-rule py-1.5">
          <Name delegation={delegation} />
        </li>
      ))}
    </ul>
  );
}

interface NamedProps {
  section: SheetSection;
  columns: ListSheet["columns"];
}

async function Named({ section, columns }: NamedProps) {
  const t = await getTranslations("participants");
  const { delegations } = section;
  const span = columns.contacts === null ? 2 : 3;
  return (
    <table className="listed participants">
      <caption>{t("caption", { count: delegations.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.position}</th>
          {columns.contacts !== null && <th scope="col">{columns.contacts}</th>}
        </tr>
      </thead>
      {delegations.map((delegation) => (
        <tbody key={delegation.name}>
          <tr className="band">
            <th scope="rowgroup" colSpan={span}>
              <Name delegation={delegation} />
              {delegation.nobody && <span className="source block font-normal">{delegation.nobody}</span>}
            </th>
          </tr>
          {delegation.people.map((person, index) => (
            // One name may stand twice in a delegation.
            <PersonRow key={index} person={person} columns={columns} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function PersonRow({ person, columns }: { person: SheetPerson; columns: ListSheet["columns"] }) {
  const { name, head, attended, position, organisation, contacts } = person;
  const where = [position, organisation].flatMap((text) => text ?? []);
  return (
    <tr>
      <td className={head ? "font-semibold" : undefined}>
        {name}
        {head && <span className="source block font-normal">{head}</span>}
        {attended && <span className="source block font-normal">{attended}</span>}
      </td>
      <td>{where.length > 0 && lines(where)}</td>
      {columns.contacts !== null && (
        <td>
          {contacts.length > 0 &&
            contacts.map(({ value, link, only }) => (
              <span key={value} className="block">
                <a href={link}>{value}</a>
                {only && <span className="doubt ml-2">{only}</span>}
              </span>
            ))}
        </td>
      )}
    </tr>
  );
}

const lines = (texts: string[]) =>
  texts.map((text, index) => (
    <Fragment key={text}>
      {index > 0 && <br />}
      {text}
    </Fragment>
  ));
