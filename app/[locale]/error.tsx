"use client";

/**
 * For what fails in the browser alone; what fails on the server is answered by the server itself (server/plain-page.mjs), and
 * a form that cannot be sent says so itself (components/form/unsent.tsx).
 */
export default function Broken() {
  const { broken, again } = document.body.dataset;
  return (
    <main className="frame" id="content" role="alert">
      <h1 className="mt-6">{broken}</h1>
      <p>
        <a href="">{again}</a>
      </p>
    </main>
  );
}
