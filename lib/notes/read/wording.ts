// How lists of who took part word what they say of those they name.

/** What begins the names of those who did not come. */
export const absence =
  /^(?:with the )?(?:apolog(?:y|ies)|regrets|absent|not represented|excused|exception of|except(?:ing)?(?: for)?|apart from|other than|invited but|unable to)\b/i;
/** What leads from there to the names. */
export const absenceLead = /^(?:[a-z]+\s+){0,8}?(?:from|by|of|for|than|:)\s+(?:the\s+)?/i;
/** What behind a name says that it did not come. */
export const absentTail =
  /\b(?:unable|could not|did not|were not|was not|not represented|apologi[sz]ed|apologies|regrets|absent)\b/i;
/** What begins a person's name. */
export const title =
  /^(?:H\.?\s?E\.?|Amb(?:assador|\.)|Mr|Mrs|Ms|Miss|Dr|Prof(?:essor|\.)|Col(?:onel|\.)|Maj(?:or|\.)|Gen(?:eral|\.)|Capt(?:ain|\.)|Lt|Brig|Mme|M\.)\b/;
/** What a sentence says of those it named, up to where it goes on with others. */
export const clause =
  /^[^.;:]*?(?=,?\s+(?:as (?:were|was|did|well as)|together with|along with|alongside|(?:were )?joined by)\b|[.;:]|$)/;
