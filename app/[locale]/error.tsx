"use client";

import { unstable_isUnrecognizedActionError } from "next/navigation";

/**
 * For what fails in the browser alone, and for a form whose action the portal no longer knows; what else fails on the server
 * is answered by the server itself (server/plain-page.mjs).
 */
export default function Broken({ error }: { error: Error }) {
  const { broken, again, outOfDate, reload } = document.body.dataset;
  const [title, link] = unstable_isUnrecognizedActionError(error) ? [outOfDate, reload] : [broken, again];
  return (
    <main className="frame" id="content" role="alert">
      <h1 className="mt-6">{title}</h1>
      <p>
        <a href="">{link}</a>
      </p>
    </main>
  );
}
