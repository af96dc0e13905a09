// Languages that have a file in messages/; the first has no prefix in addresses.
export const locales = /** @type {const} */ (["en"]);
export const defaultLocale = locales[0];
