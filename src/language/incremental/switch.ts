/**
 * The one switch: `MTCL_INCREMENTAL=off` in the environment of the server (or of the tests) has every text parsed in
 * full after each edit, and nothing kept of what was found before.
 */
export const incremental: { on: boolean } = {
  on: typeof process === 'undefined' || process.env?.MTCL_INCREMENTAL !== 'off',
};
