extension HTMLPage {
  /// The SHA-256 digest of ``style`` in Base64, by which the page's policy lets it alone through.
  package static let styleDigest = "BilcqM52+m6JRIJki+OlkExrFsI/bLpB82mY5z6ya8o="

  /// The style sheet of every page.
  package static let style = reportStyle + officialStyle

  private static let reportStyle = """
    :root {
      --page: #f4f5f7; --card: #fff; --ink: #1b2430; --faint: #55606e; --line: #d3d9e0; --blue: #174f8c;
      --good: #1c6b3a; --fair: #855300; --bad: #ae1c2c;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --page: #12161b; --card: #1b2128; --ink: #e4e8ed; --faint: #a5b0bd; --line: #333d48; --blue: #8fbef2;
        --good: #7fd19b; --fair: #ecb85d; --bad: #ff9a9f;
      }
    }
    *, ::before, ::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body {
      margin: 0; background: var(--page); color: var(--ink);
      font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
    }
    main { max-width: 56rem; margin: 0 auto; padding: 1rem; }
    article {
      background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 1rem 1.25rem 1.5rem;
      margin-bottom: 1rem;
    }
    article, .text, tbody th { overflow-wrap: anywhere; }
    h1, h2 { display: flow-root; line-height: 1.3; margin: 1.25rem 0 .5rem; break-after: avoid; }
    h1 { font-size: 1.4rem; margin-top: 0; }
    h2 { font-size: 1.1rem; }
    p { margin: .4rem 0; }
    pre { overflow-x: auto; }
    span, small, bdi { unicode-bidi: isolate; }
    small { display: block; font-size: .875rem; }
    ul { list-style: none; margin: .5rem 0; padding: 0; }
    li { display: flex; gap: .1rem .75rem; padding: .3rem 0; border-top: 1px solid var(--line); break-inside: avoid; }
    .mark { min-width: 3.2rem; color: var(--blue); font-variant-numeric: tabular-nums; white-space: nowrap; }
    .text { flex: 1; min-width: 0; }
    .end {
      display: flex; gap: .1rem .75rem; flex-wrap: wrap; justify-content: flex-end; max-width: 50%; text-align: right;
      font-variant-numeric: tabular-nums;
    }
    h1 .end, h2 .end { float: right; font-weight: 600; }
    .level2 { padding-left: 1.5rem; }
    .level3 { padding-left: 3rem; }
    .level0.heading .text, .heading > .text { font-weight: 600; }
    .good { color: var(--good); }
    .fair { color: var(--fair); }
    .bad { color: var(--bad); }
    .faint { color: var(--faint); }
    p.good, p.bad, p.fair { font-weight: 600; }
    .bar { width: 8rem; max-width: 30vw; height: .7rem; align-self: center; border-radius: 3px; fill: currentColor; }
    .bar .whole { fill: var(--line); }
    table { width: 100%; border-collapse: collapse; margin: .5rem 0; }
    tr { border-top: 1px solid var(--line); break-inside: avoid; }
    thead { display: table-header-group; }
    td { white-space: nowrap; }
    thead th { font-size: .8rem; font-weight: 400; color: var(--faint); }
    th, td { padding: .3rem .4rem; text-align: right; vertical-align: top; font-variant-numeric: tabular-nums; }
    tbody th { width: 100%; text-align: left; font-weight: 400; }
    th > div { display: flex; gap: .1rem .75rem; }
    tr.level1 th, tr.level2 th { padding-left: 1.2rem; }
    tr.heading th { font-weight: 600; padding-left: .4rem; }
    @media (max-width: 36rem) {
      main { padding: .5rem; }
      article { padding: .75rem; }
      li { flex-wrap: wrap; }
      .end { max-width: 100%; flex-basis: 100%; }
      .bar { width: 5rem; }
      td > .bar { display: none; }
      td:has(> .bar), td:empty { padding: 0; }
      .mark { min-width: 2.4rem; }
      tr.level1 th { padding-left: 0; }
    }
    @media print {
      @page { size: A4; margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page); font: 13pt "Times New Roman", Tinos, serif; } }
      @page :first { @top-center { content: none; } }
      :root {
        --page: #fff; --card: #fff; --ink: #000; --faint: #333; --line: #999; --blue: #000;
        --good: #0a4d24; --fair: #5f3b00; --bad: #8a0f1d;
      }
      body { font: 11pt/1.35 "Times New Roman", Tinos, serif; }
      main { max-width: none; padding: 0; }
      article { border: 0; padding: 0; margin: 0; }
      article + article, .annex { break-before: page; }
      .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """
}
