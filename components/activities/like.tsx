"use client";

import { use, useEffect, useRef, useState } from "react";
import { TextArea } from "@/components/form/field";
import { OutcomeContext } from "@/components/form/outcome-context";
import type { LookedAround } from "@/lib/activities/look-around";
import type { Like as LikeFound } from "@/lib/overlaps/words";
import { LikeList } from "./like-list";
import { useLike } from "./looked";

interface LikeProps {
  words: Record<"title" | "hint" | "do" | "tooLittle" | "strong" | "reason" | "reasonHint" | "rules", string>;
}

const pause = 700;

/** Asks anew what is like what the form says, once its person has stopped typing for a moment. */
function useRefreshed(heading: React.RefObject<HTMLElement | null>): LikeFound | null | undefined {
  const [fetched, setFetched] = useState<LikeFound | null>();
  useEffect(() => {
    const form = heading.current?.closest("form");
    if (!form) return;
    let timer = 0;
    let asking: AbortController | undefined;
    const ask = async () => {
      asking?.abort();
      asking = new AbortController();
      const answer = await fetch("/activities/like", {
        method: "POST",
        body: new FormData(form),
        signal: asking.signal,
      });
      if (answer.ok) setFetched(((await answer.json()) as Pick<LookedAround, "like">).like);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        // What cannot be asked just now is asked at the next letter, or by the button.
        ask().catch(() => undefined);
      }, pause);
    };
    form.addEventListener("input", wait);
    return () => {
      form.removeEventListener("input", wait);
      clearTimeout(timer);
      asking?.abort();
    };
  }, [heading]);
  return fetched;
}

/** What is like the activity of the form: looked up by the button, or as one types; and why it goes on over what is much like it. */
export function Like({ words }: LikeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const outcome = use(OutcomeContext);
  const sent = useLike();
  const fetched = useRefreshed(heading);
  const like = fetched === undefined ? sent : fetched;
  const error = outcome?.status === "invalid" ? outcome.errors.overlapReason : undefined;
  const isAsked = error !== undefined || (like?.list.some(({ strong }) => strong) ?? false);
  return (
    <section className="like" aria-labelledby="like">
      <h2 id="like" ref={heading}>
        {words.title}
      </h2>
      <p className="hint measure mb-3">
        {words.hint} <a href="/activities/overlaps/rules">{words.rules}</a>
      </p>
      <button className="button quiet" name="step" value="look" autoFocus={sent !== undefined && !error}>
        {words.do}
      </button>
      <p role="status">{like === undefined ? "" : (like?.said ?? words.tooLittle)}</p>
      {like && <LikeList list={like.list} strong={words.strong} />}
      {isAsked && (
        <div className="letter-field">
          <TextArea name="overlapReason" label={words.reason} hint={words.reasonHint} rows={3} />
        </div>
      )}
    </section>
  );
}
