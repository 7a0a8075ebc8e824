// Makes the pictures of README, docs and walkthrough anew from the real thing: VS Code with the packed extension.
// Run it by hand after the interface changed, and look at what it made.
process.env.MTCL_PICTURES = '1';
await import('./e2e.mjs');
