// Loaded into a server to be watched: says what it holds in memory when asked, after the rubbish is thrown away.
process.on('message', (message) => {
  if (message !== 'heap') return;
  globalThis.gc();
  process.send(process.memoryUsage());
});
