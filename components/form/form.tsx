"use client";

import { useActionState, useEffect, useRef, type ReactNode, type SubmitEvent } from "react";
import { typedIn } from "@/lib/access/form";
import type { Outcome, Typed } from "@/lib/access/outcome";
import { ErrorSummary, type SummaryTexts } from "./error-summary";
import { OutcomeContext } from "./outcome-context";
import { Unsent } from "./unsent";

type FormAction = (previous: Outcome | null, form: FormData) => Promise<Outcome>;

interface FormProps {
  action: FormAction;
  texts: SummaryTexts;
  /** What fields are called in the error summary, by their names: where a complaint alone does not say which is meant. */
  labels?: Record<string, string>;
  children: ReactNode;
  className?: string;
}

/**
 * A form that says what became of it: errors in a summary that takes the focus and beside their fields, what was typed kept,
 * also where it could not be sent. Works the same when sent without JavaScript. GOV.UK Design System, "Error summary".
 */
export function Form(props: FormProps) {
  const typed = useRef<Typed>({});
  return (
    <Unsent texts={props.texts.unsent} typed={() => typed.current}>
      {(unsent) => <Sendable {...props} unsent={unsent} onSend={(form) => (typed.current = typedIn(form))} />}
    </Unsent>
  );
}

/** Has the page's title say that something is wrong, also where React writes it anew as it takes up a page sent without it. */
function keepPrefixed(prefix: string) {
  const say = () => {
    if (!document.title.startsWith(prefix)) document.title = `${prefix} ${document.title}`;
  };
  say();
  const observer = new MutationObserver(say);
  observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  return () => {
    observer.disconnect();
  };
}

interface SendableProps extends FormProps {
  unsent: Outcome | null;
  onSend: (form: FormData) => void;
}

function Sendable({ action, texts, labels, children, className, unsent, onSend }: SendableProps) {
  const [outcome, send, pending] = useActionState(action, unsent);
  const summary = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!outcome || outcome.status === "done") return;
    summary.current?.focus();
    return keepPrefixed(texts.errorPrefix);
  }, [outcome, texts.errorPrefix]);

  const remember = ({ currentTarget, nativeEvent }: SubmitEvent<HTMLFormElement>) => {
    onSend(new FormData(currentTarget, nativeEvent.submitter));
  };
  return (
    <form action={send} onSubmit={remember} className={className} noValidate aria-busy={pending}>
      <OutcomeContext value={outcome}>
        {outcome && <ErrorSummary ref={summary} outcome={outcome} texts={texts} labels={labels} />}
        {children}
      </OutcomeContext>
    </form>
  );
}
