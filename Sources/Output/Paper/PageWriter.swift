import CPango

/// Writes blocks of text down a page, and goes on to the next page where one is full.
///
/// A block is one or more cells side by side, drawn line by line: one that is longer than a page goes on on the next.
final class PageWriter {
  /// A4 in points.
  static let width = 595.28
  static let height = 841.89
  private static let margin = 56.0
  private static let foot = 72.0
  private static let column = width - 2 * margin
  /// Between cells.
  private static let gutter = 8.0

  enum Style: Hashable {
    case title, author, lead, heading, subheading, name, body, caption, columnName, cell, foot
    case figure, figureName, figureNote, chart
  }

  /// A piece of text and where it stands, as parts of the page's width within its margins.
  struct Cell {
    let text: String
    let left: Double
    let width: Double
    let style: Style
    /// Stands to the right.
    let isNumber: Bool

    init(_ text: String, left: Double = 0, width: Double = 1, style: Style = .body, isNumber: Bool = false) {
      self.text = text
      self.left = left
      self.width = width
      self.style = style
      self.isNumber = isNumber
    }
  }

  private(set) var page = 1
  private let context: OpaquePointer
  private let footer: String
  private let pages: Int?
  private var y = PageWriter.margin

  init(_ context: OpaquePointer, footer: String, pages: Int?) {
    self.context = context
    self.footer = footer
    self.pages = pages
  }

  func gap(_ points: Double) { if y > Self.margin { y += points } }

  /// Begins a new page unless so much is left of this one.
  func need(_ points: Double) { if y + points > Self.bottom { nextPage() } }

  /// Begins a new page if the cells do not fit on this one but would on an empty one. Tells whether it did.
  func startsPage(for cells: [Cell]) -> Bool {
    let height = height(of: cells)
    guard y + height > Self.bottom, height < (Self.bottom - Self.margin) / 2 else { return false }
    nextPage()
    return true
  }

  /// Of cells that stand side by side.
  func height(of cells: [Cell]) -> Double { rows(cells.map(shaped)).reduce(0) { $0 + $1.height } }

  /// Of what a page can hold.
  static var most: Double { bottom - margin }

  /// Goes on where little stands on the page: a few lines do not make a page.
  func startPage() { if y > Self.height / 3 { nextPage() } }

  func block(_ cells: [Cell]) {
    let texts = cells.map(shaped)
    // The lines belong to the texts, which must outlive the drawing (seen: a crash in an optimised build).
    withExtendedLifetime(texts) { rows(texts).forEach(draw) }
  }

  /// A thin line across the page.
  func rule() {
    y += 2
    cairo_set_source_rgb(context, 0.8, 0.8, 0.8)
    cairo_set_line_width(context, 0.5)
    cairo_move_to(context, Self.margin, y)
    cairo_line_to(context, Self.width - Self.margin, y)
    cairo_stroke(context)
    y += 3
  }

  /// A chart as wide as the page, on one page.
  func chart(_ chart: BarChart) {
    let layout = BarChartLayout(chart, width: Self.column)
    let title = [Cell(chart.title, style: .caption)]
    need(height(of: title) + 4 + layout.height)
    block(title)
    y += 4
    layout.shapes.forEach(draw)
    y += layout.height
  }

  static func height(of chart: BarChart) -> Double { BarChartLayout(chart, width: column).height + 20 }

  func finish() { writeFoot() }

  private static var bottom: Double { height - foot }

  private func draw(_ row: Row) {
    if y + row.height > Self.bottom { nextPage() }
    for (cell, line) in row.lines {
      setColour(cell.style)
      cairo_move_to(context, Self.margin + cell.left * Self.column + line.x, y + row.ascent)
      pango_cairo_show_layout_line(context, line.line)
    }
    y += row.height
  }

  private func draw(_ shape: ChartShape) {
    switch shape {
    case .bar(let x, let top, let width, let height, let tone):
      cairo_rectangle(context, Self.margin + x, y + top, width, height)
      cairo_set_source_rgb(context, tone.parts.red, tone.parts.green, tone.parts.blue)
      cairo_fill_preserve(context)
      cairo_set_source_rgb(context, 1, 1, 1)
      cairo_set_line_width(context, 0.75)
      cairo_stroke(context)
    case .line(let fromX, let fromY, let toX, let toY, let isAxis):
      let shade = isAxis ? 0.1 : 0.82
      cairo_set_source_rgb(context, shade, shade, shade)
      cairo_set_line_width(context, isAxis ? 1 : 0.5)
      cairo_move_to(context, Self.margin + fromX, y + fromY)
      cairo_line_to(context, Self.margin + toX, y + toY)
      cairo_stroke(context)
    case .text(let words, let x, let line, let anchor): draw(words, x, y + line, anchor)
    }
  }

  private func draw(_ words: String, _ x: Double, _ line: Double, _ anchor: ChartShape.Anchor) {
    let text = ShapedText(Cell(words, style: .chart), width: Self.column, context)
    withExtendedLifetime(text) {
      guard let first = text.lines.first else { return }
      let back =
        switch anchor {
        case .start: 0.0
        case .middle: first.width / 2
        case .end: first.width
        }
      // A line of the grid does not cross letters.
      cairo_set_source_rgb(context, 1, 1, 1)
      cairo_rectangle(context, Self.margin + x - back - 1, line - 8, first.width + 2, 10)
      cairo_fill(context)
      setColour(.chart)
      cairo_move_to(context, Self.margin + x - back, line)
      pango_cairo_show_layout_line(context, first.line)
    }
  }

  private func nextPage() {
    writeFoot()
    cairo_show_page(context)
    page += 1
    y = Self.margin
  }

  private func writeFoot() {
    let number = "Page \(page) of \(pages ?? page)"
    let (left, right) = (Cell(footer, width: 0.85, style: .foot), Cell(number, left: 0.86, width: 0.14, style: .foot))
    for cell in [left, right] {
      let text = shaped(cell)
      withExtendedLifetime(text) {
        guard let line = text.lines.first else { return }
        setColour(.foot)
        cairo_move_to(context, Self.margin + cell.left * Self.column, Self.height - Self.foot + 30)
        pango_cairo_show_layout_line(context, line.line)
      }
    }
  }

  private func setColour(_ style: Style) {
    switch style {
    case .foot, .author, .figureNote: cairo_set_source_rgb(context, 0.35, 0.35, 0.35)
    case .name, .columnName: cairo_set_source_rgb(context, 0.25, 0.25, 0.25)
    default: cairo_set_source_rgb(context, 0, 0, 0)
    }
  }

  private func shaped(_ cell: Cell) -> ShapedText {
    let width = cell.width * Self.column - (cell.left + cell.width < 1 ? Self.gutter : 0)
    return ShapedText(cell, width: width, context)
  }

  /// The lines of all cells that stand beside each other.
  private func rows(_ cells: [ShapedText]) -> [Row] {
    (0..<(cells.map(\.lines.count).max() ?? 0)).map { index in
      Row(cells.filter { index < $0.lines.count }.map { ($0.cell, $0.lines[index]) })
    }
  }

  private struct Row {
    let lines: [(cell: Cell, line: ShapedText.Line)]
    var ascent: Double { lines.map(\.line.ascent).max() ?? 0 }
    var height: Double { ascent + (lines.map(\.line.descent).max() ?? 0) }

    init(_ lines: [(cell: Cell, line: ShapedText.Line)]) { self.lines = lines }
  }
}
