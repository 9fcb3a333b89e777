import ByteFormats

/// Labels and values of a table in a page. Labels are in the account's language.
///
/// `<tr><td colspan=2><div>Comment</div><div><div>Thank you</div></div></td></tr>`, or a cell for each.
enum LabelledRows {
  static func rows(in element: HTMLElement) -> [(label: String, value: String)] {
    element.outermost { $0.isNamed("tr") }.compactMap { row in
      let cells = row.elements.filter { $0.isNamed("td") || $0.isNamed("th") }
      let parts = cells.count == 1 ? cells[0].elements : cells
      guard parts.count > 1 else { return nil }
      let value = parts.dropFirst().map(\.text).joined(separator: "\n")
      return (MetaText.trimmed(parts[0].text), MetaText.trimmed(value))
    }
  }
}
