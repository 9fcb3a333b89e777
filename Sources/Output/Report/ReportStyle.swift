/// How a report looks on a screen and on paper. Colours keep a contrast of at least 4.5 to 1 with what they stand on.
enum ReportStyle {
  static let sheet: StaticString = """
    :root { color-scheme: light; }
    * { box-sizing: border-box; }
    body { margin: 0; color: #0b0c0c; background: #fff; font: 1.0625rem/1.5 Arial, "Liberation Sans", Helvetica, sans-serif; }
    header { background: #1d2b3a; color: #fff; border-bottom: 0.5rem solid #28a197; }
    header p { max-width: 62rem; margin: 0 auto; padding: 0.9rem 1.25rem; font-weight: bold; }
    main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
    footer { border-top: 1px solid #b1b4b6; margin-top: 3rem; color: #505a5f; font-size: 0.9rem; }
    h1 { font-size: 2.6rem; line-height: 1.15; margin: 2rem 0 1rem; }
    h2 { font-size: 1.6rem; line-height: 1.25; margin: 3rem 0 0.75rem; padding-top: 0.75rem; border-top: 2px solid #0b0c0c; }
    h3 { font-size: 1.2rem; margin: 2rem 0 0.5rem; }
    p, li { max-width: 46rem; }
    .lead { font-size: 1.25rem; }
    a { color: #12436d; }
    a:hover { text-decoration-thickness: 3px; }
    a:focus, summary:focus, .table:focus { outline: 3px solid #0b0c0c; outline-offset: 2px; background: #fd0; color: #0b0c0c; }
    .table:focus { background: none; }
    .skip { position: absolute; left: -100rem; padding: 0.5rem 1rem; }
    .skip:focus { left: 0.5rem; top: 0.5rem; z-index: 1; }
    nav ol { padding-left: 1.5rem; columns: 20rem; }
    nav li { padding: 0.2rem 0; }
    .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(12.5rem, 1fr)); gap: 1px; margin: 1.5rem 0;
      background: #b1b4b6; border: 1px solid #b1b4b6; }
    .figures div { display: flex; flex-direction: column; padding: 0.9rem 1rem; background: #f3f5f6; }
    .figures dt { order: 2; font-weight: bold; }
    .figures dd { order: 3; margin: 0; color: #3d4549; font-size: 0.95rem; line-height: 1.35; }
    .figures .value { order: 1; color: #12436d; font-size: 2.1rem; font-weight: bold; line-height: 1.15;
      font-variant-numeric: tabular-nums; }
    .facts { margin: 1rem 0; border-top: 1px solid #b1b4b6; }
    .facts div { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: 1rem; padding: 0.5rem 0;
      border-bottom: 1px solid #b1b4b6; }
    .facts dt { font-weight: bold; }
    .facts dd { margin: 0; overflow-wrap: anywhere; }
    figure { margin: 2rem 0; }
    figcaption, caption { padding: 0 0 0.5rem; font-weight: bold; text-align: left; }
    .chart { display: block; width: 100%; height: auto; font-family: Arial, "Liberation Sans", Helvetica, sans-serif; }
    .chart text { fill: #0b0c0c; stroke: #fff; stroke-width: 2px; paint-order: stroke; }
    details { margin-top: 0.75rem; }
    summary { display: inline-block; padding: 0.25rem 0; color: #12436d; text-decoration: underline; cursor: pointer; }
    .table { overflow-x: auto; margin: 1rem 0; }
    table { width: 100%; border-collapse: collapse; font-size: 0.97rem; }
    th, td { padding: 0.45rem 0.9rem 0.45rem 0; border-bottom: 1px solid #b1b4b6; text-align: left; vertical-align: top;
      overflow-wrap: anywhere; }
    th:last-child, td:last-child { padding-right: 0; }
    thead th { border-bottom: 2px solid #0b0c0c; vertical-align: bottom; overflow-wrap: normal; }
    tbody th { font-weight: normal; }
    .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
    thead .number { white-space: normal; }
    .note { display: block; color: #505a5f; font-size: 0.9em; }
    .unseen { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; }
    @media print {
      @page { size: A4; margin: 16mm 18mm; }
      body { font-size: 9.5pt; line-height: 1.4; }
      header { background: none; color: #000; border: 0; }
      header p, main, footer { max-width: none; padding: 0; }
      h1 { font-size: 21pt; margin: 0.3rem 0; }
      h2 { font-size: 14pt; margin: 1.2rem 0 0.4rem; padding-top: 0.3rem; border-top-width: 1px; break-after: avoid; }
      h3 { font-size: 11pt; margin: 0.9rem 0 0.3rem; break-after: avoid; }
      p, li { max-width: none; }
      .lead { font-size: 11pt; }
      .skip, nav, details { display: none; }
      .starts-page { break-before: page; }
      .figures { grid-template-columns: repeat(4, 1fr); margin: 0.6rem 0; print-color-adjust: exact; }
      .figures div { padding: 0.45rem 0.6rem; }
      .figures .value { font-size: 18pt; }
      .figures dd { font-size: 8.5pt; }
      figure { margin: 0.8rem 0; break-inside: avoid; }
      .chart { print-color-adjust: exact; }
      table { font-size: 8.5pt; }
      th, td { padding: 0.2rem 0.5rem 0.2rem 0; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
      .table { overflow: visible; }
      a { color: #000; text-decoration: none; }
    }
    """
}
