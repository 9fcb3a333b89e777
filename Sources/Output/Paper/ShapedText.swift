import CPango

/// A cell's text, broken into lines that fit it.
final class ShapedText {
  struct Line {
    let line: UnsafeMutablePointer<PangoLayoutLine>
    /// Where it begins: right-aligned scripts begin further in.
    let x: Double
    let width: Double
    let ascent: Double
    let descent: Double
  }

  let cell: PageWriter.Cell
  /// Owned by the layout.
  private(set) var lines: [Line] = []
  private let layout: OpaquePointer?

  /// - Parameter width: in points.
  init(_ cell: PageWriter.Cell, width: Double, _ context: OpaquePointer) {
    self.cell = cell
    layout = pango_cairo_create_layout(context)
    guard let layout else { return }
    setUp(layout, width: width)
    guard let iterator = pango_layout_get_iter(layout) else { return }
    defer { pango_layout_iter_free(iterator) }
    repeat {
      guard let line = pango_layout_iter_get_line_readonly(iterator) else { continue }
      var box = PangoRectangle()
      pango_layout_iter_get_line_extents(iterator, nil, &box)
      let baseline = pango_layout_iter_get_baseline(iterator)
      lines.append(
        Line(
          line: line, x: Self.points(box.x), width: Self.points(box.width), ascent: Self.points(baseline - box.y),
          descent: Self.points(box.y + box.height - baseline)))
    } while pango_layout_iter_next_line(iterator) != 0
  }

  deinit {
    if let layout { g_object_unref(UnsafeMutableRawPointer(layout)) }
  }

  private func setUp(_ layout: OpaquePointer, width: Double) {
    let font = pango_font_description_new()
    defer { pango_font_description_free(font) }
    // Other scripts and emoji are found by the system; an emoji font named here would draw the digits too (seen).
    pango_font_description_set_family(font, "Noto Sans")
    pango_font_description_set_absolute_size(font, cell.style.size * Double(PANGO_SCALE))
    pango_font_description_set_weight(font, cell.style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    pango_layout_set_font_description(layout, font)
    // Rounded to whole points, letters stand unevenly on paper.
    pango_context_set_round_glyph_positions(pango_layout_get_context(layout), 0)
    pango_layout_context_changed(layout)
    pango_layout_set_width(layout, Int32(width * Double(PANGO_SCALE)))
    // Refs and hashes have no spaces to break at.
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    if cell.isNumber { pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT) }
    pango_layout_set_line_spacing(layout, 1.05)
    let attributes = pango_attr_list_new()
    defer { pango_attr_list_unref(attributes) }
    // A hyphen at the end of a line would be read as part of the hash.
    pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(0))
    pango_layout_set_attributes(layout, attributes)
    let text = Array(PaperPages.drawable(cell.text).utf8)
    text.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { pango_layout_set_text(layout, $0.baseAddress, Int32($0.count)) }
    }
  }

  private static func points(_ units: Int32) -> Double { Double(units) / Double(PANGO_SCALE) }
}

extension PageWriter.Style {
  /// In points.
  var size: Double {
    switch self {
    case .title, .figure: 20
    case .author: 12
    case .heading: 13
    case .lead: 11
    case .subheading: 10.5
    case .name, .body, .caption, .figureName: 9.5
    case .columnName, .cell, .figureNote: 8.5
    case .chart: ChartShape.textSize
    case .foot: 7.5
    }
  }

  var isBold: Bool {
    switch self {
    case .title, .heading, .subheading, .caption, .columnName, .figure, .figureName: true
    case .author, .lead, .name, .body, .cell, .foot, .figureNote, .chart: false
    }
  }
}
