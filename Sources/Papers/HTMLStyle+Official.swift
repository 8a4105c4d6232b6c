extension HTMLPage {
  /// What official papers, tables and charts add to the style sheet. Sizes, weights and margins are those of Nghị định
  /// 30/2020/NĐ-CP, Phụ lục I; where it leaves a choice, 12 pt goes with 13 pt.
  static let officialStyle = """
    .official { font: 1.05rem/1.4 "Times New Roman", Tinos, "Liberation Serif", serif; }
    .official p { text-align: justify; margin: .4rem 0; }
    .official h1, .official h2 { font-size: inherit; }
    .beside { display: table; table-layout: fixed; width: 100%; margin-top: .5rem; }
    .beside > div { display: table-cell; vertical-align: top; width: 55%; }
    .beside > :first-child { width: 45%; }
    .grid .strong:not(:last-child), .grid tr:has(+ .strong:last-child) { break-after: avoid; }
    .keep, .foot { break-inside: avoid; }
    .official :is(.nation, .motto, .superior, .issuer, .number, .date, .kind, .subject, .addressee, .centre, .signer, .signing, .name) {
      text-align: center;
    }
    .official :is(.nation, .motto, .issuer, .subject, .centre, .heading, .signer, .name, .recipients), .official .kind { font-weight: 700; }
    .official :is(.date, .ground, .signing, .recipients) { font-style: italic; }
    .official :is(.nation, .superior, .issuer, .motto) { margin-block: 0; }
    .official :is(.motto, .issuer, .subject) { width: fit-content; margin-inline: auto; }
    .official .motto { border-bottom: 1px solid; }
    .official :is(.issuer, .subject)::after {
      content: ""; display: block; width: 40%; margin: .25rem auto 0; border-bottom: 1px solid;
    }
    .official .kind { margin: 1.5rem 0 0; }
    .official .subject { margin-top: 0; margin-bottom: 1rem; }
    .official :is(.body, .ground, h2.heading) { text-indent: 1cm; }
    .official .heading { margin: .8rem 0 .3rem; }
    .official .name { padding-top: 5.5rem; }
    .official .recipients { font-size: .92em; margin-bottom: 0; }
    .official .recipient { font-size: .85em; margin: 0; text-align: left; }
    .foot { font-size: .8rem; color: var(--faint); }
    .official .foot { text-align: left; }
    .grid { table-layout: fixed; }
    .grid th, .grid td {
      border: 1px solid var(--line); padding: .25rem .4rem; text-align: left; white-space: normal;
      overflow-wrap: anywhere;
    }
    .grid thead th { font-size: .9em; font-weight: 700; color: inherit; text-align: center; vertical-align: middle; }
    .grid td.middle { text-align: center; }
    .grid td.right { text-align: right; }
    .grid .strong td { font-weight: 700; background: var(--page); }
    figure { margin: .75rem 0; }
    .label { display: flex; justify-content: space-between; gap: .5rem; }
    .label + .chart { margin: .2rem 0; }
    .chart { display: block; width: 100%; height: 1.1rem; fill: currentColor; }
    .chart .whole { fill: var(--line); }
    .chart path { stroke: var(--ink); stroke-width: 2; vector-effect: non-scaling-stroke; }
    @media screen and (max-width: 36rem) {
      .beside, .beside > div { display: block; width: auto; }
      .grid, .grid tbody, .grid tr, .grid td { display: block; }
      .grid thead { display: none; }
      .grid td, .grid td.right, .grid td.middle { border: 0; text-align: left; padding: .1rem .4rem; }
      .grid td:empty { display: none; }
      .grid td[data-head]::before { content: attr(data-head) ": "; color: var(--faint); }
      .grid tr { padding: .3rem 0; }
    }
    @media print {
      .official { font-size: 13pt; line-height: 1.25; }
      .official p { margin: 6pt 0; orphans: 2; widows: 2; }
      .official :is(.nation, .superior, .issuer) { font-size: 12pt; margin-block: 0; }
      .official .kind { font-size: 14pt; }
      .official .recipients { font-size: 12pt; margin: 6pt 0 0; }
      .official .recipient { font-size: 11pt; margin: 0; }
      .foot { font-size: 9pt; }
      .official .grid { font-size: 12pt; }
      .grid th, .grid td { border-color: #000; }
      .grid .strong td { background: #e6e6e6; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      li { padding: 1pt 0; }
      h1, h2 { margin-top: 8pt; }
      .chart { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
