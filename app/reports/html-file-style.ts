/** The look of a version in one file: what report.css and the site's styles give the page, in few words. */
export const HTML_FILE_STYLE = `
:root{--ink:#1e2226;--quiet:#5c5852;--hair:#dad4cd;--wash:#f7f5f2;--hue:#114a77}
.hue-1{--hue:#7a4b9a}.hue-2{--hue:#2b7a4b}.hue-3{--hue:#1b6aa5}.hue-4{--hue:#b4560f}
*{box-sizing:border-box}
body{margin:0;color:var(--ink);font:1.0625rem/1.5 "Source Sans 3",Arial,sans-serif;overflow-wrap:break-word}
.report{max-width:46rem;margin:0 auto;padding:2rem 1rem 4rem}
h1,h2,h3{font-family:"Source Serif 4",Georgia,serif;line-height:1.15}
h1{font-size:clamp(1.7rem,7vw,2.4rem);margin:.3rem 0 1rem;hyphens:auto}
h2{font-size:1.6rem}
a{color:#114a77}
li p{margin:0 0 .3rem}
.report-contents+.report-section>.report-text:nth-child(2)>p:first-child{font:1.2rem/1.45 "Source Serif 4",Georgia,serif}
nav{background:var(--wash);padding:1rem 1.5rem;border-radius:6px}
.report-section{margin-block:3rem;padding-top:1rem;border-top:3px solid var(--hue)}
figure{margin:2rem 0}
.figure-title{font-size:1.2rem;margin:0}
.report-figure-number{display:block;font:600 .875rem "Source Sans 3",Arial,sans-serif;color:var(--hue)}
.figure-subtitle,.source-line,footer{color:var(--quiet);font-size:.9rem}
.whole-word{white-space:nowrap}
.chart{container-type:inline-size}
.chart svg{display:block;width:100%;height:auto}
.chart-wide{display:none}
@container (min-width:600px){.chart-narrow{display:none}.chart-wide{display:block}}
.report-caption,.report-missing{font-style:italic}
.report-sentence{margin-block:1.5rem;padding-inline-start:1rem;border-inline-start:4px solid var(--hue);font-size:1.2rem}
.scroll-region{overflow-x:auto}
table{border-collapse:collapse;font-size:.95rem}
caption{text-align:start;font-weight:600;padding-block:.4rem}
th,td{text-align:start;padding:.35rem .7rem;border-bottom:1px solid var(--hair);vertical-align:top}
thead th{background:var(--wash)}
.report-list-name{font-weight:600;font-size:.95rem}
.report-rows{width:100%}
.report-rows .number{white-space:nowrap}
.key-figures :is(.number,th:nth-child(2),th:nth-child(4)){text-align:end}
.verdict-mark{--tone:var(--quiet);display:inline-flex;align-items:center;gap:.4em;line-height:1.25;vertical-align:middle}
.tone-better{--tone:#0a6b58}.tone-worse{--tone:#b03a0c}
.verdict-shape{flex:none;width:1.25rem;height:1.25rem}
.verdict-line{fill:none;stroke:var(--tone);stroke-width:2.2}
.verdict-ring,.verdict-dashes{fill:none;stroke:var(--tone);stroke-width:1.4}
.verdict-dashes{stroke-dasharray:2 2}
.report-appendix dt{font-weight:600}
.report-appendix dt span{font-weight:400}
.report-appendix dd{margin:0 0 .8rem;font-size:.95rem}
.report-appendix ul{margin:0;padding:0}
.report-appendix li{display:inline}
.report-appendix li:not(:last-child)::after{content:"; "}
code{overflow-wrap:anywhere}
@media screen and (max-width:40rem){
.report-rows,.report-rows caption,.report-rows tbody{display:block}
.report-rows thead{display:none}
.report-rows tr{display:grid;padding-block:.5rem;border-bottom:1px solid var(--hair)}
.report-rows th,.report-rows td{padding:0;border:0}
.report-rows td::before{content:attr(data-label) ": ";color:var(--quiet)}
.report-rows.key-figures thead{display:block}
.report-rows.key-figures tr{grid-template-columns:6.25rem 2.5rem 4.75rem 1fr;gap:.2rem .5rem}
.report-rows.key-figures th{background:none}
.report-rows.key-figures th:first-child{grid-column:1/-1}
.report-rows.key-figures :is(.number,th){text-align:start}
.report-rows.key-figures td::before{content:none}}
@media print{.report{max-width:none;padding:0}figure{break-inside:avoid}.report-page-break{break-after:page}}
`;
