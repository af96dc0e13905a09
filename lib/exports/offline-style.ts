/** The looks of the offline copy, in itself: it has no files beside it. */
export const offlineStyle = `
:root{color-scheme:light dark;--paper:#fbfaf6;--sheet:#fff;--ink:#17212b;--muted:#55606b;--rule:#d8d3c7;--accent:#0b4f6c;--focus:#ffbf47;--warn:#7a4f00;--wash:#fdf3dc}
@media (prefers-color-scheme:dark){:root{--paper:#11171d;--sheet:#182028;--ink:#e9e6df;--muted:#a3adb6;--rule:#303a44;--accent:#7cc4e0;--warn:#f0c36a;--wash:#2d2614}}
*{box-sizing:border-box;margin:0;padding:0}
body{background:var(--paper);color:var(--ink);font:400 1.0625rem/1.5 "Source Sans 3",system-ui,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
header,main{max-width:60rem;margin-inline:auto;padding-inline:1.25rem}
header{padding-block:1.5rem .75rem}
h1,h2{font-family:"Source Serif 4",Georgia,serif;font-weight:600;line-height:1.15}
h1{font-size:2rem}
h2{font-size:1.5rem;border-top:2px solid var(--ink);padding-top:.6rem}
h3{font-size:1rem;font-weight:400;color:var(--muted)}
.mark{border-left:5px solid var(--warn);background:var(--wash);padding:.6rem 1rem;margin-block:.75rem;font-weight:600}
.small{font-size:.875rem;color:var(--muted)}
.search{position:sticky;top:0;background:var(--paper);padding-block:.6rem;border-bottom:1px solid var(--rule);z-index:1}
label{display:block;font-weight:600}
input{width:100%;max-width:34rem;font:inherit;padding:.45rem .6rem;border:1.5px solid var(--ink);background:var(--sheet);color:inherit;min-height:2.6rem}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
section{margin-block:1.75rem}
.post{display:grid;grid-template-columns:12rem minmax(0,1fr);gap:.25rem 1.5rem;padding-block:.75rem;border-bottom:1px solid var(--rule);break-inside:avoid}
.name{font-weight:600;font-size:1.125rem}
.absent{color:var(--warn)}
dl{display:grid;grid-template-columns:10rem minmax(0,1fr);gap:.1rem 1rem;margin-top:.25rem}
dt{color:var(--muted);font-size:.875rem;line-height:1.7}
dd{white-space:pre-line}
a{color:var(--accent);text-underline-offset:.18em}
.only{font-size:.875rem;color:var(--warn)}
[hidden]{display:none!important}
@media (max-width:40rem){.post,dl{grid-template-columns:minmax(0,1fr)}dd{margin-bottom:.35rem}h1{font-size:1.6rem}}
@media print{.search{display:none}body{background:#fff;color:#000;font-size:10pt}a{color:inherit;text-decoration:none}h2{break-after:avoid}header{padding-top:0}}
`.trim();
