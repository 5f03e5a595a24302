/** How the pages of the simulated banks look: calm, and nothing like the app that sent people there. */
export const stylesheet = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#eef2f1, #10181a);
  --sheet: light-dark(#ffffff, #182326);
  --ink: light-dark(#16262a, #e6eeee);
  --quiet: light-dark(#4b6166, #a8bbbe);
  --line: light-dark(#d5dfdf, #2c3b3f);
  --field: light-dark(#71878b, #7d9296);
  --bank: light-dark(#0b5c63, #7fd4da);
  --on-bank: light-dark(#ffffff, #06282b);
  --bad: light-dark(#a3231c, #ff9d95);
  --bad-ground: light-dark(#fbeceb, #3a2220);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  min-block-size: 100dvh;
  padding: clamp(16px, 6vh, 72px) 16px 32px;
  background: var(--ground);
  color: var(--ink);
  font: 400 16px/1.5 ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif;
  overflow-wrap: anywhere;
}
main, footer { max-inline-size: 480px; margin-inline: auto; }
main {
  padding: clamp(20px, 5vw, 32px);
  border: 1px solid var(--line);
  border-block-start: 5px solid var(--bank);
  border-radius: 6px;
  background: var(--sheet);
}
.bank { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 6px 12px; margin: 0 0 20px; font-weight: 650; color: var(--bank); }
.badge { padding: 1px 10px; border: 1px solid currentColor; border-radius: 99px; font-size: 13px; font-weight: 500; color: var(--quiet); }
h1 { margin: 0; font-size: 24px; line-height: 1.25; letter-spacing: -0.01em; }
h2 { margin: 24px 0 12px; font-size: 17px; }
p { margin: 8px 0 0; }
ul { margin: 16px 0 0; padding: 0; list-style: none; border-block: 1px solid var(--line); }
li { padding: 9px 0; }
li + li { border-block-start: 1px solid var(--line); }
.quiet { color: var(--quiet); }
.bad { margin: 20px 0 0; padding: 12px 14px; border-inline-start: 4px solid var(--bad); border-radius: 0 4px 4px 0; background: var(--bad-ground); }
.bad strong { display: block; color: var(--bad); }
label { display: block; margin-block-start: 14px; font-weight: 550; }
.hint { margin: 0; font-size: 14px; color: var(--quiet); }
input { inline-size: 100%; min-block-size: 44px; margin-block-start: 4px; padding: 8px 12px; border: 1px solid var(--field); border-radius: 4px; background: var(--sheet); color: inherit; font: inherit; }
.choice { display: grid; gap: 10px; margin-block-start: 24px; }
form + form.choice { margin-block-start: 10px; }
button, a.button {
  display: block; inline-size: 100%; min-block-size: 46px; padding: 10px 16px;
  border: 1px solid var(--field); border-radius: 4px; background: none; color: inherit;
  font: inherit; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer;
}
.main { border-color: transparent !important; background: var(--bank) !important; color: var(--on-bank) !important; }
:is(button, a.button):hover { text-decoration: underline; text-underline-offset: 3px; }
:focus-visible { outline: 3px solid var(--bank); outline-offset: 2px; }
footer { margin-block-start: 16px; font-size: 14px; color: var(--quiet); text-align: center; }
@media (forced-colors: active) { button, a.button { border: 1px solid ButtonBorder; } }
`;
