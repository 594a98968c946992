/** The style sheet of the landing page; it loads nothing. */
export const landingStyle = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 52rem; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; margin-bottom: 0.25rem; }
h2 { font-size: 1.2rem; margin-top: 2.25rem; }
dl { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; }
dt { font-size: 0.85rem; }
dd { font-size: 1.4rem; margin: 0; }
details { border-top: 1px solid GrayText; padding: 0.5rem 0; }
summary { cursor: pointer; font-weight: 600; padding: 0.25rem 0; }
code, pre, textarea { font: 0.875rem/1.45 ui-monospace, monospace; }
textarea { box-sizing: border-box; width: 100%; resize: vertical; padding: 0.5rem; }
pre { max-height: 24rem; overflow: auto; padding: 0.5rem; border: 1px solid GrayText; }
pre:empty { display: none; }
button { font: inherit; padding: 0.25rem 1rem; }
`;
