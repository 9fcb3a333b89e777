/// A chart as SVG within a page: its title and what it shows are told to readers who do not see it.
struct ChartSVG {
  private let chart: BarChart
  private let number: Int
  private static let width = 640.0

  /// - Parameter number: Of the chart on its page: ids are made of it.
  init(_ chart: BarChart, number: Int) {
    self.chart = chart
    self.number = number
  }

  var markup: Markup {
    let layout = BarChartLayout(chart, width: Self.width)
    let names = "chart\(number)-title chart\(number)-desc"
    return Markup.element(
      "svg",
      [
        "viewBox": "0 0 \(Self.text(layout.width)) \(Self.text(layout.height))", "role": "img",
        "aria-labelledby": names, "class": "chart",
      ],
      [
        Markup.element("title", ["id": "chart\(number)-title"], [.text(chart.title)]),
        Markup.element("desc", ["id": "chart\(number)-desc"], [.text(chart.description)]),
      ] + layout.shapes.map(Self.markup))
  }

  private static func markup(_ shape: ChartShape) -> Markup {
    switch shape {
    case .bar(let x, let y, let width, let height, let tone):
      .element(
        "rect",
        [
          "x": text(x), "y": text(y), "width": text(width), "height": text(height), "fill": tone.text,
          "stroke": "#fff", "stroke-width": "0.75",
        ], [])
    case .line(let fromX, let fromY, let toX, let toY, let isAxis):
      .element(
        "line",
        [
          "x1": text(fromX), "y1": text(fromY), "x2": text(toX), "y2": text(toY),
          "stroke": isAxis ? "#0b0c0c" : "#d0d3d5", "stroke-width": isAxis ? "1" : "0.75",
        ], [])
    case .text(let words, let x, let y, let anchor):
      .element(
        "text",
        [
          "x": text(x), "y": text(y), "font-size": text(ChartShape.textSize), "text-anchor": name(anchor),
        ], [.text(words)])
    }
  }

  private static func name(_ anchor: ChartShape.Anchor) -> String {
    switch anchor {
    case .start: "start"
    case .middle: "middle"
    case .end: "end"
    }
  }

  /// With one digit after the point, whatever the reader's language.
  private static func text(_ length: Double) -> String {
    guard length.isFinite, abs(length) < 1e9 else { return "0" }
    let tenths = Int((length * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
