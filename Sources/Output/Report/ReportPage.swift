/// A document as one web page: no script, nothing from outside, and printed as it is read.
struct ReportPage {
  private let paper: Paper

  init(_ paper: Paper) { self.paper = paper }

  var bytes: [UInt8] {
    Markup.document(
      .element(
        "html", ["lang": "en-GB"],
        [
          .element("head", [:], head),
          .element("body", [:], [skipLink, header, .element("main", ["id": "main"], main), footer]),
        ]))
  }

  // MARK: The frame

  private var head: [Markup] {
    [
      .void("meta", ["charset": "utf-8"]),
      .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .void(
        "meta",
        [
          "http-equiv": "Content-Security-Policy",
          "content": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
        ]), .element("title", [:], "\(paper.title) – \(paper.author)"), .style(ReportStyle.sheet),
    ]
  }

  private var skipLink: Markup { .element("a", ["class": "skip", "href": "#main"], "Skip to the report") }

  private var header: Markup {
    .element("header", [:], [.element("p", ["class": "council"], paper.author)])
  }

  private var footer: Markup { .element("footer", [:], [.element("p", [:], paper.footer)]) }

  private var main: [Markup] {
    let opening = [
      Markup.element("h1", [:], paper.title), Markup.element("p", ["class": "lead"], paper.lead),
    ]
    var chart = 0
    let sections = paper.sections.enumerated().map { number, section in
      markup(section, number, &chart)
    }
    // The contents stand between the year at a glance and the details.
    let details = paper.sections.firstIndex(where: \.startsPage) ?? 0
    return opening + sections.prefix(details) + [contents] + sections.dropFirst(details)
  }

  private var contents: Markup {
    let entries = paper.sections.enumerated().filter { $0.element.level == 1 }.map { number, section in
      Markup.element("li", [:], [.element("a", ["href": "#section\(number)"], section.heading)])
    }
    return .element(
      "nav", ["aria-labelledby": "contents"],
      [.element("h2", ["id": "contents"], "Contents"), .element("ol", [:], entries)])
  }

  // MARK: Sections

  private func markup(_ section: PaperSection, _ number: Int, _ chart: inout Int) -> Markup {
    let id = "section\(number)"
    let heading =
      section.level == 1
      ? Markup.element("h2", ["id": id], section.heading) : Markup.element("h3", ["id": id], section.heading)
    var parts: [Markup] = []
    for part in section.parts { parts.append(markup(part, section.heading, &chart)) }
    return section.startsPage
      ? .element("section", ["class": "starts-page"], [heading] + parts) : .element("section", [:], [heading] + parts)
  }

  private func markup(_ part: PaperSection.Part, _ heading: String, _ chart: inout Int) -> Markup {
    switch part {
    case .paragraph(let text): return .element("p", [:], lines(text))
    case .facts(let facts):
      return .element(
        "dl", ["class": "facts"],
        facts.map { .element("div", [:], [.element("dt", [:], $0.name), .element("dd", [:], $0.value)]) })
    case .list(let items): return .element("ul", [:], items.map { .element("li", [:], $0) })
    case .figures(let figures): return .element("dl", ["class": "figures"], figures.map(markup))
    case .table(let table): return markup(table, named: heading)
    case .chart(let drawn):
      chart += 1
      return markup(drawn, chart)
    }
  }

  private func markup(_ figure: PaperSection.Figure) -> Markup {
    .element(
      "div", [:],
      [
        .element("dt", [:], figure.name), .element("dd", ["class": "value"], figure.value),
        .element("dd", [:], figure.note),
      ])
  }

  private func markup(_ chart: BarChart, _ number: Int) -> Markup {
    .element(
      "figure", [:],
      [
        .element("figcaption", [:], chart.title), ChartSVG(chart, number: number).markup,
        .element(
          "details", [:],
          [.element("summary", [:], "The chart's numbers as a table"), markup(chart.table, named: chart.title)]),
      ])
  }

  /// A table that can be scrolled sideways, by keyboard too, where the screen is narrower.
  private func markup(_ table: PaperSection.Table, named name: String) -> Markup {
    let caption = table.caption ?? name
    let header = table.header.enumerated().map { column, text in
      Markup.element(
        "th", table.numbers.contains(column) ? ["scope": "col", "class": "number"] : ["scope": "col"], text)
    }
    let rows = table.rows.map { row in
      Markup.element(
        "tr", [:],
        row.enumerated().map { column, text in
          column == 0
            ? .element("th", ["scope": "row"], lines(text))
            : .element("td", table.numbers.contains(column) ? ["class": "number"] : [:], lines(text))
        })
    }
    return .element(
      "div", ["class": "table", "role": "group", "aria-label": caption, "tabindex": "0"],
      [
        .element(
          "table", [:],
          [
            .element("caption", table.caption == nil ? ["class": "unseen"] : [:], caption),
            .element("colgroup", [:], table.widths.map(column)),
            .element("thead", [:], [.element("tr", [:], header)]), .element("tbody", [:], rows),
          ])
      ])
  }

  /// As wide as on paper.
  private func column(_ width: Double) -> Markup {
    .void("col", ["style": "width: \(Int((width * 100).rounded()))%"])
  }

  /// The second line of a cell and those after it stand back.
  private func lines(_ text: String) -> [Markup] {
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    return lines.enumerated().map { number, line in
      number == 0 ? .text(line) : .element("span", ["class": "note"], line)
    }
  }
}
