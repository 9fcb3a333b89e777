/// A part of a document under one heading, as plain text and as pages alike.
struct PaperSection: Sendable, Hashable {
  enum Part: Sendable, Hashable {
    case paragraph(String)
    case facts([Fact])
    case list([String])
    case table(Table)
    /// Numbers that are to be seen first.
    case figures([Figure])
    case chart(BarChart)
  }

  /// A number that is to be seen first.
  struct Figure: Sendable, Hashable {
    let value: String
    let name: String
    let note: String
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
    /// Nil: the heading above it says what it holds.
    var caption: String?
    let header: [String]
    /// How the width is shared; sums up to 1.
    let widths: [Double]
    let rows: [[String]]
    /// Columns that hold numbers, from 0: they stand to the right.
    var numbers: Set<Int> = []
  }

  let heading: String
  /// 1, or 2 for a heading below one.
  var level = 1
  var startsPage = false
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
