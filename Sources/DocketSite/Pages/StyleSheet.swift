/// The style of all pages: one column like a newspaper's, the fonts of the reader's own device, dark and light, paper.
enum StyleSheet {
  /// CSS without anything that is fetched.
  ///
  /// Colours are at least 7 : 1 against their ground (WCAG 2.2, 1.4.6).
  static let text = """
    :root{color-scheme:light dark;--paper:#fffdf8;--ink:#1c1a17;--soft:#4a453d;--line:#cfc7b8;--link:#12406f;\
    --mark:#8a1313;--held:#1c1a17;--limited:#7d766b;--free:#ddd5c6}
    @media (prefers-color-scheme:dark){:root{--paper:#161513;--ink:#ece7dc;--soft:#b9b2a5;--line:#46413a;\
    --link:#a9cdf2;--mark:#ffb3a6;--held:#ece7dc;--limited:#948c7e;--free:#3a362f}}
    *{box-sizing:border-box}
    body{margin:0 auto;padding:0 1rem 3rem;max-width:44rem;background:var(--paper);color:var(--ink);\
    font:1.0625rem/1.55 Georgia,"Noto Serif","Noto Naskh Arabic",serif;overflow-wrap:anywhere}
    a{color:var(--link);text-underline-offset:.15em}
    a:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
    .skip{position:absolute;inset-inline-start:-99rem}
    .skip:focus{position:static;display:block;padding:.5rem}
    body>header{border-bottom:3px double var(--line);padding:.75rem 0;margin-bottom:1.5rem}
    .site{margin:0;font-size:1.15rem;font-weight:700}
    .site a{color:inherit;text-decoration:none}
    nav ul,footer ul,.row{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1rem}
    nav a,.row a,footer li>a{display:inline-block;padding:.35rem 0;min-height:1.5rem}
    nav [aria-current]{color:inherit;font-weight:700;text-decoration:none}
    h1{font-size:clamp(1.6rem,6vw,2.3rem);line-height:1.15;margin:.3em 0 .4em;text-wrap:balance}
    h2{font-size:1.3rem;line-height:1.25;margin:2rem 0 .6rem;border-bottom:1px solid var(--line);padding-bottom:.2rem}
    h3{font-size:1.0625rem;line-height:1.35;margin:0 0 .15rem}
    h4{font-size:.95rem;margin:.8rem 0 .2rem}
    p{margin:.2rem 0}
    .lead{font-size:1.15rem;margin:.4rem 0 1rem}
    .note,.refs,small,footer,.years,.spells{color:var(--soft);font-size:.9rem}
    .next{border-inline-start:4px solid var(--mark);padding-inline-start:1rem;margin:1.2rem 0}
    .next h2{border:0;margin:0;padding:0;font-size:1rem;color:var(--mark)}
    .next .when{font-size:1.25rem;font-weight:700}
    section>ul,section>ol,.lines{margin:.4rem 0;padding-inline-start:0;list-style:none}
    section>ul>li,section>ol>li,.lines>li{padding:.45rem 0;border-top:1px solid var(--line)}
    section>ul>li:first-child,section>ol>li:first-child,.lines>li:first-child{border-top:0}
    section>.row>li,section>.row>li:first-child{border:0;padding:0}
    ol.sources{list-style:decimal;padding-inline-start:2.2rem;font-size:.95rem}
    ol.sources>li{border:0;padding:.15rem 0}
    :target{background:color-mix(in srgb,var(--mark) 12%,transparent)}
    .date{display:block;color:var(--soft);font-size:.95rem}
    .claim h3 b{font-weight:400;font-style:italic}
    .claim{border-inline-start:3px dotted var(--limited);padding-inline-start:.8rem!important}
    dl{display:grid;grid-template-columns:minmax(6rem,auto) 1fr;gap:.15rem 1rem;margin:.5rem 0}
    dt{color:var(--soft)}
    dd{margin:0}
    .line{display:block;width:100%;height:1.5rem;border:1px solid var(--line);margin:.3rem 0 0}
    .held{fill:var(--held)}.limited{fill:var(--limited)}.free{fill:var(--free)}.unclear{fill:none}
    .years{display:flex;justify-content:space-between;margin:0}
    .spells{margin:.2rem 0;padding-inline-start:1.2rem}
    body>footer{margin-top:3rem;border-top:3px double var(--line);padding-top:.75rem}
    address{font-style:normal;margin:.4rem 0}\
    .cards{display:flex;flex-wrap:wrap;gap:4mm;page:cards}
    .card{width:95mm;max-width:100%;min-height:128mm;border:1px dashed var(--limited);padding:6mm;font-size:14pt;\
    break-inside:avoid}
    .card h2{margin:0 0 .4rem}
    table{border-collapse:collapse;margin:.6rem 0}th,td{text-align:start;padding:.3rem 1rem .3rem 0;\
    border-bottom:1px solid var(--line)}th{font-weight:400}
    .languages{list-style:none;padding:0;font-size:1.25rem}
    .languages li{padding:.6rem 0}
    @media (max-width:26rem){dl{display:block}dd{margin:0 0 .3rem}}
    @media print{:root{--paper:#fff;--ink:#000;--soft:#333;--link:#000;--mark:#000}\
    body{max-width:none;padding:0;font-size:10.5pt}nav,.skip,footer ul{display:none}h2,h3{break-after:avoid}\
    li{break-inside:avoid}.sources a::after{content:" <" attr(href) ">";font-size:8pt}@page{margin:18mm 16mm}@page cards{margin:6mm}}

    """
}
