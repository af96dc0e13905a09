"use client";

import { CheckboxField } from "@/components/form/choice-fields";
import { TextField } from "@/components/form/field";

interface OrganisationsProps {
  legend: string;
  hint: string;
  /** The column's label. */
  address: string;
  rows: { id: string; invite: string; label: string; account: string }[];
}

/** The organisations on record that are not invited yet, each with the address to write to. */
export function Organisations({ legend, hint, address, rows }: OrganisationsProps) {
  return (
    <fieldset className="field wide" aria-describedby="organisations-hint">
      <legend className="sr-only">{legend}</legend>
      <p className="hint" id="organisations-hint">
        {hint}
      </p>
      {rows.map(({ id, invite, label, account }) => (
        <div className="invitee" key={id}>
          <CheckboxField name={`organisations.${id}.invited`} label={invite} />
          <TextField
            name={`organisations.${id}.address`}
            label={
              <>
                <span aria-hidden="true">{address}</span>
                <span className="sr-only">{label}</span>
              </>
            }
            value={account}
            type="email"
            autoComplete="off"
          />
        </div>
      ))}
    </fieldset>
  );
}
