/// Counts as bars, each of one or more parts that are stacked.
struct BarChart: Sendable, Hashable {
  enum Direction: Sendable, Hashable {
    /// Bars stand side by side: a year's months.
    case upright
    /// Bars lie one below the other: names too long to stand side by side.
    case lying
  }

  /// A colour that is told from its neighbours and from white paper by its lightness too: of the palette for charts of the
  /// Government Analysis Function, which is made for readers who see colours differently.
  enum Tone: UInt32, Sendable, Hashable {
    case blue = 0x12436D
    case turquoise = 0x28A197
    case pink = 0x801650
    case orange = 0xF46A25
    case grey = 0x3D3D3D
    case purple = 0xA285D1

    /// Red, green and blue from 0 to 1.
    var parts: (red: Double, green: Double, blue: Double) {
      let part = { (shift: UInt32) in Double(rawValue >> shift & 0xFF) / 255 }
      return (part(16), part(8), part(0))
    }

    /// `#12436d`
    var text: String {
      let digits = String(rawValue, radix: 16)
      return "#" + String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
    }
  }

  struct Series: Sendable, Hashable {
    let name: String
    let tone: Tone
  }

  struct Bar: Sendable, Hashable {
    let name: String
    /// One for each series; never negative.
    let values: [Int]

    var total: Int { values.reduce(0, +) }
  }

  let title: String
  /// What a reader sees in it, in a sentence or two.
  let description: String
  let direction: Direction
  /// What the bars are, as the first column of the table says it.
  let axis: String
  let series: [Series]
  let bars: [Bar]

  /// The same numbers as a table, for whoever does not see the bars.
  var table: PaperSection.Table {
    let columns = series.count + (series.count > 1 ? 2 : 1)
    let first = columns > 5 ? 0.2 : 0.3
    let rest = (1 - first) / Double(max(1, columns - 1))
    return PaperSection.Table(
      caption: title, header: [axis] + series.map(\.name) + (series.count > 1 ? ["All"] : []),
      widths: [first] + Array(repeating: rest, count: columns - 1),
      rows: bars.map { bar in
        [bar.name] + bar.values.map(StatedNumber.count) + (series.count > 1 ? [StatedNumber.count(bar.total)] : [])
      }, numbers: Set(1..<max(2, columns)))
  }
}
