/// The style of all pages: one column like a newspaper's, the fonts of the reader's own device, dark and light, paper.
enum StyleSheet {
  /// CSS that fetches nothing; less than 1,700 bytes when compressed.
  ///
  /// Colours of text are at least 7 : 1 against their ground (WCAG 2.2, 1.4.6). Paper is light, also where screens are
  /// dark. A line of custody has sharp edges, else one and the same state shows seams, and runs as its language does.
  static let text = """
    :root{color-scheme:light dark;--paper:#fffdf8;--ink:#1c1a17;--soft:#4a453d;--line:#cfc7b8;--link:#12406f;\
    --mark:#8a1313}
    @media screen and (prefers-color-scheme:dark){:root{--paper:#161513;--ink:#ece7dc;--soft:#b9b2a5;--line:#504a42;\
    --link:#a9cdf2;--mark:#ffb3a6}}
    *{box-sizing:border-box}
    body{margin:0 auto;padding:.75rem 1rem 3rem;max-width:44rem;background:var(--paper);color:var(--ink);\
    font:1.0625rem/1.55 Georgia,"Noto Serif","Noto Naskh Arabic",serif;overflow-wrap:break-word}
    a{color:var(--link);text-underline-offset:.15em}
    a:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
    .skip{position:absolute;inset-inline-start:-99rem}
    .skip:focus{position:static}
    body>header{border-bottom:3px double var(--line);padding-bottom:.75rem;margin-bottom:1.5rem}
    .site{font-size:1.15rem;font-weight:700}
    .site a,nav [aria-current]{color:inherit;text-decoration:none}
    nav ul,footer ul,.row{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1rem}
    nav a,.row a,footer li>a{display:inline-block;padding:.35rem 0;min-height:1.5rem}
    nav{font-size:.95rem}
    nav [aria-current]{font-weight:700}
    h1{font-size:clamp(1.6rem,6vw,2.3rem);line-height:1.15;margin:0 0 .4em;text-wrap:balance}
    h2{font-size:1.3rem;line-height:1.25;margin:2rem 0 .6rem;border-bottom:1px solid var(--line);padding-bottom:.2rem}
    h3{font-size:1.0625rem;line-height:1.35;margin:0 0 .15rem}
    h4{font-size:.95rem;margin:.8rem 0 .2rem}
    p{margin:.2rem 0}
    main>p,section>p{margin:.7rem 0}
    .lead{font-size:1.15rem}
    small{unicode-bidi:plaintext}
    .note,.refs,small,footer,.years,.spells{color:var(--soft);font-size:.9rem}
    .refs a{padding:.3em}
    .when{font-weight:700}
    .next{border-inline-start:4px solid var(--mark);padding-inline-start:1rem;margin:1.2rem 0}
    .next h2{border:0;margin:0;padding:0;font-size:1rem;color:var(--mark)}
    .next p{margin:.2rem 0}
    .next .when{font-size:1.25rem}
    main ul,main ol{list-style:none;margin:.4rem 0;padding:0}
    main li{padding:.45rem 0}
    main li+li{border-top:1px solid var(--line)}
    .row li,.spells li,.sources li{border:0;padding:.1rem 0}
    .spells{list-style:disc;padding-inline-start:1.2rem}
    .sources{list-style:decimal;padding-inline-start:2.2rem;font-size:.95rem}
    li:target,article:target{background:color-mix(in srgb,var(--mark) 12%,transparent)}
    .date,.timeline h3{display:block;color:var(--soft);font-size:.95rem;font-weight:400}
    .timeline b{display:block;color:var(--ink);font-size:1.0625rem}
    .off time{text-decoration:line-through}.claim b{font-weight:400;font-style:italic}
    .claim{border-inline-start:3px dotted var(--soft);padding-inline-start:.8rem}
    dl{display:grid;grid-template-columns:fit-content(42%) minmax(0,1fr);gap:.15rem 1rem;margin:.5rem 0}
    dt{color:var(--soft)}
    dd{margin:0}
    .person+.person{border-top:1px solid var(--line);margin-top:1.2rem;padding-top:1rem}
    .line{display:block;width:100%;height:1.2rem;border:1px solid var(--line);margin:.3rem 0 0;\
    shape-rendering:crispEdges}
    [dir=rtl] .line{transform:scaleX(-1)}
    .held{fill:var(--ink)}.limited{fill:var(--soft);opacity:.7}.free{fill:var(--line);opacity:.5}.unclear{fill:none}.later{opacity:.3}
    .years{display:flex;justify-content:space-between;margin:0}
    body>footer{margin-top:3rem;border-top:3px double var(--line);padding-top:.75rem}
    address{font-style:normal;margin:.4rem 0}
    .cards{display:flex;flex-wrap:wrap;gap:4mm}
    .card{width:95mm;max-width:100%;min-height:128mm;border:1px dashed var(--soft);padding:4mm;font-size:14pt;line-height:1.2;\
    break-inside:avoid}
    .card *{margin:.1rem 0;font-size:1em}.card h2{font-size:1.2em}
    table{border-collapse:collapse;margin:.6rem 0}th,td{text-align:start;padding:.3rem 1rem .3rem 0;\
    border-bottom:1px solid var(--line)}th{font-weight:400}
    .languages{font-size:1.25rem}
    @media print{:root{font-size:9.5pt;--paper:#fff;--ink:#000;--soft:#333;--link:#000}\
    body{max-width:none;padding:0}nav,.skip,footer ul,section:has(>.row){display:none}a{text-decoration:none}\
    h2,h3,h4{break-after:avoid}li{break-inside:avoid}\
    .sources a::after{content:" <" attr(href) ">";font-size:.8em;word-break:break-all}@page{margin:18mm 16mm}body:has(.cards){page:cards}\
    body:has(.cards)>header,body:has(.cards)>footer,main:has(.cards)>*:not(.cards){display:none}@page cards{margin:6mm}}

    """
}
