/** Programs that the extension starts, by their path in the extension's folder. */
export const SERVER_BUNDLES = {
  machine: 'dist/server.cjs',
  browser: 'dist/web-server.js',
} as const;
