// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlstyle.h"

namespace afterword {

namespace {

constexpr auto colours = R"css(
:root{color-scheme:light dark;
--ground:#fff;--raised:#f5f7f9;--text:#1b1f24;--second:#4a5560;--hint:#66717d;--accent:#0b5cad;--rule:#dfe4e9;--edge:#c3ccd4;
--bad:#7a1a14;--badground:#fdecea;--warn:#5e3a00;--warnground:#fff4df;--good:#124d2a;--goodground:#e6f4ea;
--info:#0a3f77;--infoground:#e7f1fb;--mark:#d6e8fa;
--c1:#00579d;--c2:#cd7a0b;--c3:#158a7f;--c4:#982054;--c5:#8f7de0;--c6:#462c13;
--sans:Inter,"Inter Variable",ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif;
--mono:"JetBrains Mono",ui-monospace,SFMono-Regular,Menlo,Consolas,"Noto Sans Mono","DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{
--ground:#16191d;--raised:#1e2328;--text:#e8ecef;--second:#b4bec7;--hint:#8e99a3;--accent:#7cb8f5;--rule:#2c333a;--edge:#465059;
--bad:#ff9a90;--badground:#3a1b19;--warn:#f5c26b;--warnground:#352812;--good:#7fd6a0;--goodground:#15301f;
--info:#9fcbf7;--infoground:#152b42;--mark:#1f3d5c;
--c1:#2497ff;--c2:#feb355;--c3:#1edaab;--c4:#e858a7;--c5:#ccc5ff;--c6:#a07850}}
)css";

constexpr auto body = R"css(
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1.5rem}
body{margin:0;background:var(--ground);color:var(--text);font:400 1.0625rem/1.62 var(--sans);
font-feature-settings:"cv05","ss03";text-rendering:optimizeLegibility;overflow-wrap:break-word}
a{color:var(--accent);text-decoration-thickness:.06em;text-underline-offset:.18em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:3px}
.skip{position:absolute;left:-100vw;background:var(--ground);padding:.75rem 1rem;z-index:2}
.skip:focus{left:1rem;top:1rem}
.cover{background:var(--raised);border-bottom:1px solid var(--rule)}
.inner,.page,footer{max-width:80rem;margin-inline:auto;padding-inline:clamp(1.15rem,4vw,3.5rem)}
.inner{padding-block:clamp(2.25rem,5vw,4.5rem) clamp(1.75rem,3vw,2.75rem)}
.kindline{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;margin:0;color:var(--second);font-size:.9375rem;font-weight:500}
.kindline .key{font-variant-numeric:tabular-nums}
.kindline .edition{color:var(--hint)}
h1{margin:.55rem 0 0;max-width:22em;font-size:clamp(1.9rem,1.2rem + 2.6vw,3.1rem);line-height:1.12;font-weight:720;
letter-spacing:-.022em;text-wrap:balance;hyphens:auto}
.chips{display:flex;flex-wrap:wrap;gap:.5rem;margin:1.35rem 0 0}
.chips:empty{display:none}
.chip{display:inline-flex;align-items:center;gap:.5em;padding:.2rem .75rem;border:1px solid var(--edge);border-radius:99rem;
font-size:.875rem;font-weight:620;line-height:1.5;background:var(--ground)}
.chip[class*="s-"]::before{content:"";width:.62em;height:.62em;background:currentColor;clip-path:polygon(50% 0,100% 100%,0 100%)}
.s-sev1,.s-sev0,.s-critical{color:var(--bad);background:var(--badground);border-color:transparent}
.s-sev2,.s-high,.s-major{color:var(--warn);background:var(--warnground);border-color:transparent}
.s-sev3,.s-medium{color:var(--info);background:var(--infoground);border-color:transparent}
.state{color:var(--second);font-weight:500}
dl{margin:0}dd{margin:0}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,12.5rem),1fr));gap:1.15rem 2rem}
.cover .facts{margin-top:clamp(1.75rem,3vw,2.6rem);padding-top:1.35rem;border-top:1px solid var(--rule)}
dt{color:var(--hint);font-size:.8125rem;line-height:1.5}
.facts dd{font-weight:560;font-size:.9688rem;line-height:1.45;font-variant-numeric:tabular-nums}
.page{display:grid;grid-template-columns:minmax(0,1fr);gap:0 clamp(2rem,5vw,5rem);padding-block:clamp(1.5rem,3vw,3rem) 4rem}
.contents{font-size:.9063rem}
.contents .title{margin:0 0 .6rem;color:var(--hint);font-size:.8125rem}
.contents ol{list-style:none;margin:0;padding:0;counter-reset:part}
.contents li{border-inline-start:2px solid var(--rule)}
.contents a{display:block;padding:.28rem .9rem;color:var(--second);text-decoration:none;line-height:1.35}
.contents a:hover{color:var(--accent)}
@media (min-width:64rem){
.page{grid-template-columns:13.5rem minmax(0,1fr)}
.contents{position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding-block:1.6rem 2rem;margin-block-start:-1.6rem}
}
@media (max-width:63.99rem){
.contents{margin-block-end:1.5rem;padding-block-end:1.5rem;border-block-end:1px solid var(--rule)}
.contents ol{columns:2 15rem;column-gap:2rem}.contents li{border:0;break-inside:avoid}.contents a{padding-inline:0}
}
)css";

constexpr auto text = R"css(
main>section{padding-block:.25rem 2.25rem}
main>section+section{border-top:1px solid var(--rule);padding-top:2.4rem}
h2{margin:0 0 1.1rem;font-size:clamp(1.45rem,1.2rem + .9vw,1.875rem);line-height:1.2;font-weight:680;letter-spacing:-.016em;text-wrap:balance}
h3{margin:2.1rem 0 .6rem;font-size:1.1875rem;line-height:1.35;font-weight:640;letter-spacing:-.006em;max-width:36em}
h4,h5{margin:1.6rem 0 .4rem;font-size:1.0313rem;line-height:1.4;font-weight:620}
p,main ul,main ol,blockquote,.notice{max-width:39rem}
p{margin:0 0 1rem;hyphens:auto;-webkit-hyphenate-limit-before:4;hyphenate-limit-chars:12 4 4}
.lead{font-size:1.2188rem;line-height:1.55;color:var(--text);letter-spacing:-.006em;max-width:42rem}
.note{color:var(--hint);font-size:.9375rem}
main ul,main ol{margin:0 0 1rem;padding-inline-start:1.45rem}
li{margin-block:.3rem}li>p{margin:0 0 .4rem}li>ul,li>ol{margin-block:.2rem .4rem}
li::marker{color:var(--hint);font-variant-numeric:tabular-nums}
.done,.undone{list-style:none;margin-inline-start:-1.45rem}.box{font-family:var(--mono)}
.done{color:var(--second)}
blockquote{margin:0 0 1rem;padding-inline-start:1.1rem;border-inline-start:3px solid var(--edge);color:var(--second)}
code{font:.9em/1.5 var(--mono);font-variant-ligatures:none;background:var(--raised);border-radius:4px;padding:.08em .3em}
pre{margin:0 0 1rem;padding:1rem 1.15rem;overflow:auto;background:var(--raised);border:1px solid var(--rule);border-radius:8px;tab-size:4}
pre code{padding:0;background:none;font-size:.8438rem;line-height:1.6;white-space:pre}
s{color:var(--second)}
hr{width:6rem;margin:2rem 0;border:0;border-top:2px solid var(--edge)}
.notice{padding:.8rem 1.05rem;border-radius:8px;font-size:.9688rem;line-height:1.5;border-inline-start:4px solid currentColor}
.warning{color:var(--warn);background:var(--warnground)}.info{color:var(--info);background:var(--infoground)}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,10.5rem),1fr));gap:1px;margin:1.6rem 0 .5rem;
background:var(--rule);border:1px solid var(--rule);border-radius:10px;overflow:hidden}
.figures div{background:var(--ground);padding:1rem 1.15rem 1.05rem}
.figures dt{color:var(--second);font-size:.875rem;font-weight:500}
.figures dd{margin-top:.15rem;font-size:1.5625rem;line-height:1.25;font-weight:680;letter-spacing:-.018em;font-variant-numeric:tabular-nums}
.figures .formula{margin-top:.4rem;font-size:.8125rem;line-height:1.45;font-weight:400;letter-spacing:0;color:var(--hint)}
figure{margin:1.75rem 0 2rem}
.drawing{overflow-x:auto;border:1px solid var(--rule);border-radius:10px;padding:.9rem;background:var(--ground)}
.drawing svg{display:block;width:100%;height:auto;min-width:32rem}.wide .drawing svg{min-width:44rem}
.picture img{display:block;max-width:100%;max-height:48rem;width:auto;height:auto;border:1px solid var(--rule);border-radius:8px;background:#fff}
figcaption{margin-top:.7rem;max-width:42rem;color:var(--second);font-size:.9063rem;line-height:1.5}
figcaption .label{font-weight:640;color:var(--text)}
.source{display:block;margin-top:.15rem;color:var(--hint);font-size:.8125rem;overflow-wrap:anywhere}
footer{padding-block:1.5rem 3rem;border-top:1px solid var(--rule);display:flex;flex-wrap:wrap;gap:.2rem 2rem;color:var(--hint);font-size:.8125rem}
footer p{margin:0}
:target{scroll-margin-top:1rem}tr:target>*,h3:target{background:var(--mark)}
)css";

constexpr auto tables = R"css(
.table{overflow-x:auto;margin:1.1rem 0 1.6rem}
table{width:100%;border-collapse:collapse;font-size:.9063rem;line-height:1.48}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{padding:.55rem .75rem;text-align:start;vertical-align:top;border-bottom:1px solid var(--rule)}
th:first-child,td:first-child{padding-inline-start:0}th:last-child,td:last-child{padding-inline-end:0}
thead th{color:var(--hint);font-size:.8125rem;font-weight:560;border-bottom-color:var(--edge);white-space:nowrap;vertical-align:bottom}
td.time,td.number{font-variant-numeric:tabular-nums;white-space:nowrap}
td.time{font-feature-settings:"tnum","zero" 0,"calt"}
td.code{font:.9em var(--mono)}
.centre{text-align:center}.right,th.right{text-align:end}
td.number{color:var(--second)}
td.words{min-width:5.5rem;overflow-wrap:break-word}
tr.strong>td{font-weight:600}
.day th{padding-block:1.35rem .5rem;font-size:.9063rem;font-weight:640;color:var(--text);border-bottom-color:var(--edge);font-variant-numeric:tabular-nums}
tbody tr.day:first-child th{padding-top:.9rem}
.kind{white-space:nowrap}
.badge{display:inline-flex;align-items:baseline;gap:.5em;color:var(--text)}
.badge::before{content:"";flex:none;width:.66em;height:.66em;background:var(--tone,var(--hint));border-radius:50%}
.k-alert,.k-prevent{--tone:var(--c4)}.k-alert::before{border-radius:0;clip-path:polygon(50% 0,100% 100%,0 100%)}
.k-observation,.k-detect{--tone:var(--c1)}
.k-hypothesis{--tone:var(--c5)}.k-hypothesis::before,.k-open::before,.k-proposed::before{background:none;border:.15em solid var(--tone,var(--hint))}
.k-decision{--tone:var(--c2)}.k-decision::before{border-radius:0;transform:rotate(45deg) scale(.88)}
.k-action,.k-mitigate{--tone:var(--c3)}.k-action::before,.k-mitigate::before{border-radius:0}
.k-communication,.k-process{--tone:var(--c6)}.k-communication::before{border-radius:0;height:.32em;align-self:center}
.k-customerReport{--tone:var(--c4)}.k-customerReport::before{border-radius:0;clip-path:polygon(0 0,100% 0,50% 100%)}
.k-change,.k-repair{--tone:var(--c2)}.k-change::before{border-radius:0;clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}
.k-change::before{clip-path:polygon(25% 0,75% 0,100% 50%,75% 100%,25% 100%,0 50%)}
.k-prevent::before{border-radius:0;transform:rotate(45deg) scale(.88)}
.k-process::before{border-radius:0;height:.32em;align-self:center}
.k-repair::before{border-radius:0;clip-path:polygon(50% 0,100% 100%,0 100%)}
.k-open,.k-inProgress{--tone:var(--c1)}.k-inProgress::before{background:linear-gradient(90deg,var(--tone) 50%,transparent 50%);border:.12em solid var(--tone)}
.k-done,.k-verified,.k-confirmed{--tone:var(--c3)}.k-verified,.k-confirmed{font-weight:600}
.k-notDoing,.k-refuted,.k-abandoned{--tone:var(--hint)}.k-notDoing::before,.k-refuted::before,.k-abandoned::before{border-radius:0;height:.16em;align-self:center}
#part-sources .table{font-size:.8125rem}#part-sources table{font-size:inherit;color:var(--second)}
)css";

constexpr auto phone = R"css(
@media (max-width:44rem){
.contents ol{columns:2 8rem;column-gap:1.25rem}
body{font-size:1rem;line-height:1.58}
.lead{font-size:1.0938rem}
.facts{grid-template-columns:repeat(2,minmax(0,1fr));gap:1rem 1.25rem}
.figures{grid-template-columns:repeat(2,minmax(0,1fr))}.figures div{padding:.8rem .9rem}.figures dd{font-size:1.25rem}
.stacks,.stacks table,.stacks tbody,.stacks tr,.stacks td,.stacks .day th{display:block}
.stacks thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stacks tr{padding-block:.85rem;border-bottom:1px solid var(--rule)}
.stacks tr.day{padding-block:1.4rem .4rem}.stacks .day th{padding:0!important;border:0}
.stacks td{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.75rem;padding:.14rem 0;border:0;white-space:normal;text-align:start}
.stacks td.empty{display:none}
.stacks td::before{content:attr(data-label);color:var(--hint);font-size:.8125rem;line-height:1.8;overflow-wrap:anywhere}
.log tr{display:flex;flex-wrap:wrap;gap:.1rem .95rem}.log .day{display:block}
.log td{display:block;padding:0}.log td::before{display:none}.log td.time{white-space:nowrap}.log td.words{min-width:0;color:var(--second)}
.log td.words:last-child{flex:1 0 100%;margin-top:.2rem;color:var(--text);font-size:1rem;line-height:1.5}
.table:not(.stacks) td.time{white-space:normal}
.drawing{margin-inline:-1.15rem;border-inline:0;border-radius:0;padding-inline:1.15rem}
pre{margin-inline:-1.15rem;border-inline:0;border-radius:0}
}
@media (max-width:24rem){.figures{grid-template-columns:minmax(0,1fr)}}
)css";

constexpr auto print = R"css(
@page{size:A4;margin:18mm 17mm 20mm}
@media print{
:root{color-scheme:light;--ground:#fff;--raised:#f5f7f9;--text:#1b1f24;--second:#4a5560;--hint:#5a6570;--accent:#0b5cad;--rule:#d9dfe4;--edge:#b4bec7;
--bad:#7a1a14;--badground:#fdecea;--warn:#5e3a00;--warnground:#fff4df;--info:#0a3f77;--infoground:#e7f1fb;
--c1:#00579d;--c2:#cd7a0b;--c3:#158a7f;--c4:#982054;--c5:#8f7de0;--c6:#462c13}
html{font-size:11.5px}
body{font-size:10.2pt;line-height:1.5;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.skip,.contents{display:none}
.inner,.page,footer{max-width:none;padding-inline:0}
.cover{background:none;border:0}.inner{padding-block:0 1.25rem}h1{font-size:25pt}
.page{display:block;padding-block:0;padding-inline-end:1px}
p,main ul,main ol,blockquote,.notice,.lead,figcaption{max-width:none}
main>section{padding-block:.5rem 1rem}main>section+section{padding-top:1.5rem}
h2,h3,h4,h5{break-after:avoid}h2{font-size:16.5pt}h3{font-size:12pt}
p,li{orphans:3;widows:3}
figure,.figures,.notice,tr,.facts div{break-inside:avoid}
thead{display:table-header-group}tbody,tbody>tr:last-child{break-before:avoid}.table{overflow:visible}.day{break-after:avoid}
table{font-size:8.6pt}thead th{font-size:8pt}
.drawing{overflow:visible;padding:.6rem}.drawing svg{min-width:0!important}
.picture img{max-height:140mm}
pre{white-space:pre-wrap}pre code{white-space:pre-wrap;overflow-wrap:anywhere;font-size:7.8pt}
a{color:inherit;text-decoration-color:var(--edge)}
footer{padding-block:1rem 0}
}
)css";

} // namespace

QByteArray pageStyles() {
    QByteArray styles;
    for (const char* part : {colours, body, text, tables, phone, print}) {
        styles.append(part);
    }
    return styles.replace('\n', QByteArray());
}

} // namespace afterword
