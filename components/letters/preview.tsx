"use client";

import { Fragment, useEffect, useRef } from "react";
import type { Preview } from "@/lib/mail/preview";

/** The page before the last: what was asked, the mail as one recipient gets it, and who they are. */
export function ShowPreview({ preview: { told, as, seen, typed } }: { preview: Preview }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { asGets, letter, whom } = told;
  return (
    <>
      {Object.entries({ ...typed, seen }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <h2 tabIndex={-1} ref={heading}>
        {told.heading}
      </h2>
      {told.changed && (
        <div className="notice bad" role="alert">
          {told.changed}
        </div>
      )}
      <dl className="facts">
        {told.facts.map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      <h2>{asGets.heading}</h2>
      {letter ? (
        <>
          <div className="ask shown-as">
            <div className="field">
              <label htmlFor="as">{asGets.label}</label>
              <select className="input" id="as" name="as" defaultValue={as}>
                {whom.rows.map(({ id, cells: [state, name, , address] }) =>
                  address === null ? null : <option key={id} value={id}>{`${state ?? ""}: ${name ?? ""}`}</option>,
                )}
              </select>
            </div>
            <button className="button quiet" name="step" value="preview">
              {asGets.show}
            </button>
          </div>
          <article className="letter">
            <p className="source">{letter.to}</p>
            <h3>{letter.subject}</h3>
            <p className="whitespace-pre-line">{letter.text}</p>
          </article>
          <p className="source mt-2">{asGets.note}</p>
        </>
      ) : (
        <p className="notice">{told.noLetter}</p>
      )}
      <h2>{whom.heading}</h2>
      <p className="lede">{whom.mailed}.</p>
      <div className="actions mb-6">
        <button className="button" name="step" value="open">
          {told.send}
        </button>
        <button className="button quiet" name="step" value="edit">
          {told.change}
        </button>
      </div>
      <table className="listed">
        <thead>
          <tr>
            {whom.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {whom.rows.map(({ id, cells: [state, name, held, address] }) => (
            <tr key={id}>
              <th scope="row">{state}</th>
              <td data-label={whom.columns[1]}>{name}</td>
              <td data-label={whom.columns[2]}>{held}</td>
              <td data-label={whom.columns[3]} className={address === null ? "doubt" : "wrap-anywhere"}>
                {address ?? told.noAddress}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
