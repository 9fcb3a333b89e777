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
    writer.gap(section.level == 1 ? 16 : 11)
    // A heading does not stand alone at the foot of a page.
    writer.need(64)
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
    }
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
    writer.need(40)
    let header = cells(table.header, table.widths, .columnName)
    writer.block(header)
    writer.rule()
    for row in table.rows {
      let cells = cells(row, table.widths, .cell)
      if writer.startsPage(for: cells) {
        writer.block(header)
        writer.rule()
      }
      writer.block(cells)
      writer.rule()
    }
    writer.gap(4)
  }

  private func cells(_ texts: [String], _ widths: [Double], _ style: PageWriter.Style) -> [PageWriter.Cell] {
    var left = 0.0
    return zip(texts, widths).map { text, width in
      defer { left += width }
      return PageWriter.Cell(text, left: left, width: width, style: style)
    }
  }
}
