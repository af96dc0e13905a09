"use client";

import { useEffect } from "react";
import { Form } from "@/components/form/form";
import type { SummaryTexts } from "@/components/form/error-summary";
import type { Messages } from "@/i18n/messages";
import { delegate } from "./actions";
import { DelegateFields, Tick } from "./delegate-fields";

export interface DelegateFormProps {
  meeting: string;
  order: string;
  day: string;
  /** Its label says what is ticked: marked present, now or on a day that has passed; null: nobody can be. */
  present: string | null;
  /** The id the delegate is to have: the form sent twice adds one. */
  id: string;
  texts: SummaryTexts;
  words: Messages["desk"]["delegate"];
}

/** Asks for a delegate whom nobody announced. */
export function DelegateForm(props: DelegateFormProps & { delegation: string; close: string }) {
  const { meeting, order, day, present, id, texts, words, delegation, close } = props;
  const { honorific, givenNames, familyName, position } = words;
  const labels = { honorific, givenNames, familyName, position, gender: words.gender };
  useEffect(() => document.getElementById("honorific")?.focus(), []);
  return (
    <Form action={delegate} texts={texts} labels={labels} className="row-form">
      <h3>{words.title}</h3>
      <input type="hidden" name="meeting" value={meeting} />
      <input type="hidden" name="order" value={order} />
      <input type="hidden" name="day" value={day} />
      <input type="hidden" name="delegation" value={delegation} />
      <input type="hidden" name="id" value={id} />
      <div className="row-fields">
        <DelegateFields words={words} />
      </div>
      <Tick name="head" label={words.head} />
      {present !== null && <Tick name="present" label={present} ticked />}
      <p className="actions">
        <button className="button">{words.add}</button>
        <a href={close} data-add="">
          {words.close}
        </a>
      </p>
    </Form>
  );
}
