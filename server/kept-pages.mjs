// Whole pages, kept until anything is written, and for a minute at most: dates pass, and another instance may have written.

const lasts = 60_000;
const mostBytes = 64 * 1024 * 1024;

/**
 * @template Page
 * @typedef {{ page: Page, until: number }} Kept
 */

/** Pages under one roof: those for visitors, or those for readers. @template Page */
export class KeptPages {
  /** @type {Map<string, Kept<Page>>} */
  #pages = new Map();
  #bytes = 0;
  #writes = 0;

  /** Forgets every page: whatever was written may be on any of them. */
  forget() {
    this.#writes += 1;
    this.#clear();
  }

  /** @param {string} key @returns {Page | undefined} */
  find(key) {
    const kept = this.#pages.get(key);
    return kept && kept.until >= Date.now() ? kept.page : undefined;
  }

  /**
   * To be asked before a page is made: what is written while it is being made may be missing from it.
   * @returns {(key: string, page: Page, bytes: number) => void} keeps the page if nothing was written meanwhile
   */
  begin() {
    const begun = this.#writes;
    return (key, page, bytes) => {
      if (begun !== this.#writes) return;
      if (this.#bytes + bytes > mostBytes) this.#clear();
      this.#pages.set(key, { page, until: Date.now() + lasts });
      this.#bytes += bytes;
    };
  }

  #clear() {
    this.#pages = new Map();
    this.#bytes = 0;
  }
}
