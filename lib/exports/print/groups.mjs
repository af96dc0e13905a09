// Groups of rows, each with a name, under heads that stand on every page.

const nothing = () => 0;

const bare = {
  defaultBorder: false,
  hLineWidth: nothing,
  vLineWidth: nothing,
  paddingLeft: nothing,
  paddingRight: nothing,
  paddingTop: nothing,
  paddingBottom: nothing,
};

/** The lines of a group's rows. @param {number} weight how thick the line below is @param {string} colour */
export const underlined = (weight, colour) => ({
  hLineWidth: (/** @type {number} */ index) => (index === 0 ? 0 : weight),
  hLineColor: () => colour,
  vLineWidth: nothing,
  paddingLeft: () => 5,
  paddingRight: () => 5,
  paddingTop: () => 3,
  paddingBottom: () => 3,
});

/**
 * A table in each row of which stands a table: what is to stay on one page can be kept together so.
 * @param {object[]} heads what stands on every page, one below the other
 * @param {object[]} groups
 */
export const grouped = (heads, groups) => ({
  table: {
    widths: ["*"],
    headerRows: heads.length,
    keepWithHeaderRows: 1,
    body: [...heads, ...groups].map((one) => [one]),
  },
  layout: bare,
});
