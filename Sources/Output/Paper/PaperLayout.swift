/// Lays a document's parts on pages.
struct PaperLayout {
  private let writer: PageWriter
  private static let nameWidth = 0.24

  init(_ writer: PageWriter) { self.writer = writer }

  func lay(_ paper: Paper) {
    writer.block([.init(paper.title, style: .title)])
    writer.block([.init(paper.author, style: .author)])
    writer.gap(10)
    writer.block([.init(paper.lead, style: .lead)])
    for section in paper.sections { lay(section) }
  }

  private func lay(_ section: PaperSection) {
    if section.startsPage { writer.startPage() }
    writer.gap(section.level == 1 ? 16 : 11)
    // A heading does not stand alone at the foot of a page.
    writer.need(min(PageWriter.most / 2, 30 + (section.parts.first.map(opening) ?? 34)))
    writer.block([.init(section.heading, style: section.level == 1 ? .heading : .subheading)])
    writer.gap(3)
    for part in section.parts { lay(part) }
  }

  private func lay(_ part: PaperSection.Part) {
    switch part {
    case .paragraph(let text):
      writer.block([.init(text)])
      writer.gap(4)
    case .facts(let facts): facts.forEach(lay)
    case .list(let items): items.forEach(lay)
    case .table(let table): lay(table)
    case .figures(let figures): lay(figures)
    case .chart(let chart): lay(chart)
    }
  }

  /// Four to a row.
  private func lay(_ figures: [PaperSection.Figure]) {
    for start in stride(from: 0, to: figures.count, by: 4) {
      let row = figures[start..<min(start + 4, figures.count)]
      let lines: [(PageWriter.Style, (PaperSection.Figure) -> String)] = [
        (.figure, \.value), (.figureName, \.name), (.figureNote, \.note),
      ]
      for (style, text) in lines {
        writer.block(
          row.enumerated().map { .init(text($1), left: 0.25 * Double($0), width: 0.25, style: style) })
      }
      writer.gap(6)
    }
  }

  private func lay(_ chart: BarChart) {
    writer.gap(4)
    writer.chart(chart)
    writer.gap(6)
  }

  private func lay(_ fact: PaperSection.Fact) {
    writer.block(
      [
        .init(fact.name, width: Self.nameWidth, style: .name),
        .init(fact.value, left: Self.nameWidth, width: 1 - Self.nameWidth),
      ]
    )
    writer.gap(2)
  }

  private func lay(_ item: String) {
    writer.block([.init("•", width: 0.025), .init(item, left: 0.025, width: 0.975)])
    writer.gap(2)
  }

  private func lay(_ table: PaperSection.Table) {
    guard !table.rows.isEmpty else { return }
    writer.gap(5)
    writer.need(min(PageWriter.most / 2, opening(.table(table))))
    if let caption = table.caption { writer.block([.init(caption, style: .caption)]) }
    let header = cells(table.header, table, .columnName)
    writer.block(header)
    writer.rule()
    for row in table.rows {
      let cells = cells(row, table, .cell)
      if writer.startsPage(for: cells) {
        writer.block(header)
        writer.rule()
      }
      writer.block(cells)
      writer.rule()
    }
    writer.gap(4)
  }

  /// How much of a part must stand below its heading.
  private func opening(_ part: PaperSection.Part) -> Double {
    switch part {
    case .table(let table):
      let caption = table.caption.map { writer.height(of: [.init($0, style: .caption)]) } ?? 0
      let row = table.rows.first.map { writer.height(of: cells($0, table, .cell)) } ?? 0
      return caption + writer.height(of: cells(table.header, table, .columnName)) + row + 15
    case .chart(let chart): return PageWriter.height(of: chart)
    case .paragraph, .facts, .list, .figures: return 34
    }
  }

  private func cells(
    _ texts: [String], _ table: PaperSection.Table, _ style: PageWriter.Style
  ) -> [PageWriter.Cell] {
    var left = 0.0
    return zip(texts, table.widths).enumerated().map { index, column in
      defer { left += column.1 }
      return PageWriter.Cell(
        column.0, left: left, width: column.1, style: style, isNumber: table.numbers.contains(index))
    }
  }
}
