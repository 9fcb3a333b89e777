/// A part of a document under one heading, as plain text and as pages alike.
struct PaperSection: Sendable, Hashable {
  enum Part: Sendable, Hashable {
    case paragraph(String)
    case facts([Fact])
    case list([String])
    case table(Table)
  }

  /// A name and what it is.
  struct Fact: Sendable, Hashable {
    let name: String
    let value: String

    init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  struct Table: Sendable, Hashable {
    let header: [String]
    /// How the width is shared; sums up to 1.
    let widths: [Double]
    let rows: [[String]]
  }

  let heading: String
  /// 1, or 2 for a heading below one.
  var level = 1
  var parts: [Part]
}

/// A whole document.
struct Paper: Sendable, Hashable {
  let title: String
  /// Whose it is.
  let author: String
  let lead: String
  let sections: [PaperSection]
  /// At the foot of every page.
  let footer: String
}
