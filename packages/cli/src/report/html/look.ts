/** The page's only style sheet. Grey happened, blue is expected, amber needs a look, red is money lost. */
export const look = `
:root{color-scheme:light;--ground:#fff;--raised:#f6f7f8;--ink:#1b1f24;--quiet:#57606a;--line:#d9dde2;--past:#6e7781;--expected:#0072b2;--on-half:#1b1f24;--on-full:#fff;--attention:#9a5b00;--loss:#b3261e}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;--ground:#14171b;--raised:#1d2126;--ink:#e6e9ec;--quiet:#a3abb4;--line:#363c44;--past:#8b949e;--expected:#56b4e9;--on-half:#14171b;--on-full:#14171b;--attention:#e69f00;--loss:#ff8a7a}}
:root[data-theme=dark]{color-scheme:dark;--ground:#14171b;--raised:#1d2126;--ink:#e6e9ec;--quiet:#a3abb4;--line:#363c44;--past:#8b949e;--expected:#56b4e9;--on-half:#14171b;--on-full:#14171b;--attention:#e69f00;--loss:#ff8a7a}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,sans-serif;-webkit-text-size-adjust:100%}
main,header,footer{max-width:60rem;margin-inline:auto;padding-inline:1.25rem}
header{padding-block:2.5rem 0}
h1{font-size:1rem;font-weight:600;margin:0}
h2{font-size:1.25rem;line-height:1.3;margin:0 0 .5rem}
h3{font-size:1rem;margin:1.75rem 0 .25rem}
p{margin:.25rem 0 .75rem;max-width:44rem}
.origin,.quiet,footer{color:var(--quiet);font-size:.875rem}
.answer{font-size:1.5rem;line-height:1.35;max-width:40rem;margin-block:1.25rem 1rem;text-wrap:pretty}
section{padding-block:2rem;border-top:1px solid var(--line)}
section:first-of-type{margin-top:1.5rem}
.note{border-inline-start:.25rem solid var(--attention);background:var(--raised);padding:.6rem .9rem;max-width:44rem;margin-block:.75rem}
.note p{margin:.15rem 0}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:0;padding:0;font-size:.875rem}
a{color:var(--expected)}
.chart{margin-block:.75rem}
.chart svg{display:block;direction:ltr;width:100%;height:auto;font:12px system-ui,sans-serif}
.narrow{display:none}
details{margin-block:.5rem}
summary{cursor:pointer;color:var(--expected);font-size:.875rem;padding-block:.35rem;width:fit-content}
:focus-visible{outline:2px solid var(--expected);outline-offset:2px}
.scroll{overflow-x:auto;margin-block:.5rem}
details .scroll{max-height:26rem;overflow-y:auto;border-block:1px solid var(--line)}
table{border-collapse:collapse;font-size:.875rem;font-variant-numeric:tabular-nums}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:.4rem 1.25rem .4rem 0;text-align:start;vertical-align:top;border-bottom:1px solid var(--line);font-weight:400}
thead th{position:sticky;top:0;background:var(--ground);color:var(--quiet);white-space:nowrap}
.number{text-align:end;white-space:nowrap}
.key{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;font-size:.875rem;margin-block:.5rem 0}
.key span::before{content:"";display:inline-block;width:.8em;height:.8em;margin-inline-end:.45em;border-radius:2px;background:var(--swatch)}
.loss{color:var(--loss)}
dl{margin:0;max-width:44rem}
dt{font-weight:600;margin-top:.75rem}
dd{margin:0}
footer{padding-block:1.5rem 3rem;border-top:1px solid var(--line)}
th[scope=row].word{min-width:7.5rem}
@media (max-width:42rem){.number{white-space:normal}th,td{padding-inline-end:.9rem}.wide{display:none}.narrow{display:block}.answer{font-size:1.25rem}header{padding-block:1.5rem 0}}
@media print{:root:root{color-scheme:light;--ground:#fff;--raised:#fff;--ink:#000;--quiet:#444;--line:#ccc;--past:#6e7781;--expected:#0072b2;--on-half:#1b1f24;--on-full:#fff;--attention:#9a5b00;--loss:#b3261e}
body{font-size:11pt}nav,summary{display:none}section,figure,.chart,tr{break-inside:avoid}.scroll{overflow:visible}main,header,footer{max-width:none}}
`;
