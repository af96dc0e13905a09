/** What can be wrong with a list that is handed in: keys under "imports.trouble". */
export const listTroubles = [
  "noFile",
  "fileTooLarge",
  "emptyFile",
  "notAList",
  "oldWorkbook",
  "brokenQuotes",
  "tooManyColumns",
  "tooManyListRows",
  "noListRows",
  "failed",
] as const;
