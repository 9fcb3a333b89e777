/// Where the pieces of a chart stand: the same on a page of a PDF and in SVG.
struct BarChartLayout {
  let width: Double
  let height: Double
  let shapes: [ChartShape]

  /// A generous guess at the width of a letter: fonts differ between readers' computers.
  private static let letter = ChartShape.textSize * 0.56
  private static let legendLine = 14.0
  private static let lyingBar = 12.5
  private static let plot = 88.0

  init(_ chart: BarChart, width: Double) {
    self.width = width
    let legend = BarChartLayout.legend(chart, width)
    let top = legend.height
    switch chart.direction {
    case .upright:
      height = top + 8 + BarChartLayout.plot + 15
      shapes =
        legend.shapes + BarChartLayout.upright(chart, width, top: top + 8, bottom: top + 8 + BarChartLayout.plot)
    case .lying:
      height = top + Double(max(1, chart.bars.count)) * BarChartLayout.lyingBar + 20
      shapes = legend.shapes + BarChartLayout.lying(chart, width, top: top)
    }
  }

  // MARK: Bars

  private static func upright(_ chart: BarChart, _ width: Double, top: Double, bottom: Double) -> [ChartShape] {
    let scale = ChartScale(largest: chart.bars.map(\.total).max() ?? 0)
    let left = Double(StatedNumber.count(scale.top).utf8.count) * letter + 6
    let height = { (value: Int) in scale.share(of: value) * (bottom - top) }
    let ticks = scale.ticks.flatMap { tick -> [ChartShape] in
      let y = bottom - height(tick)
      return [
        .line(fromX: left, fromY: y, toX: width, toY: y, isAxis: false),
        .text(StatedNumber.count(tick), x: left - 4, y: y + 3, .end),
      ]
    }
    let step = (width - left) / Double(max(1, chart.bars.count))
    let bars = chart.bars.enumerated().flatMap { index, bar -> [ChartShape] in
      let x = left + step * (Double(index) + 0.15)
      let parts = stacked(bar, chart).map { part in
        ChartShape.bar(
          x: x, y: bottom - height(part.start + part.length), width: step * 0.7, height: height(part.length),
          part.tone)
      }
      let total: [ChartShape] =
        bar.total > 0
        ? [.text(StatedNumber.count(bar.total), x: x + step * 0.35, y: bottom - height(bar.total) - 3, .middle)] : []
      return parts + total + [.text(bar.name, x: x + step * 0.35, y: bottom + 12, .middle)]
    }
    return ticks + bars + [.line(fromX: left, fromY: bottom, toX: width, toY: bottom, isAxis: true)]
  }

  private static func lying(_ chart: BarChart, _ width: Double, top: Double) -> [ChartShape] {
    let scale = ChartScale(largest: chart.bars.map(\.total).max() ?? 0)
    let names = Double(chart.bars.map(\.name.unicodeScalars.count).max() ?? 0) * letter + 8
    let left = min(names, width * 0.45)
    // Beyond the longest bar its number stands.
    let right = width - Double(StatedNumber.count(scale.top).utf8.count) * letter - 6
    let bottom = top + Double(max(1, chart.bars.count)) * lyingBar
    let length = { (value: Int) in scale.share(of: value) * (right - left) }
    let ticks = scale.ticks.flatMap { tick -> [ChartShape] in
      let x = left + length(tick)
      return [
        .line(fromX: x, fromY: top, toX: x, toY: bottom, isAxis: false),
        .text(StatedNumber.count(tick), x: x, y: bottom + 11, .middle),
      ]
    }
    let bars = chart.bars.enumerated().flatMap { index, bar -> [ChartShape] in
      let y = top + lyingBar * Double(index)
      let parts = stacked(bar, chart).map { part in
        ChartShape.bar(
          x: left + length(part.start), y: y + 1.5, width: length(part.length), height: lyingBar - 3,
          part.tone)
      }
      return parts + [
        .text(bar.name, x: left - 5, y: y + lyingBar / 2 + 3, .end),
        .text(StatedNumber.count(bar.total), x: left + length(bar.total) + 4, y: y + lyingBar / 2 + 3, .start),
      ]
    }
    return ticks + bars + [.line(fromX: left, fromY: top, toX: left, toY: bottom, isAxis: true)]
  }

  /// The parts of a bar that are not empty, one on top of the other.
  private static func stacked(
    _ bar: BarChart.Bar, _ chart: BarChart
  ) -> [(tone: BarChart.Tone, start: Int, length: Int)] {
    var start = 0
    var parts: [(tone: BarChart.Tone, start: Int, length: Int)] = []
    for (series, value) in zip(chart.series, bar.values) where value > 0 {
      parts.append((series.tone, start, value))
      start += value
    }
    return parts
  }

  // MARK: Legend

  /// What each colour means; nothing where there is one.
  private static func legend(_ chart: BarChart, _ width: Double) -> (shapes: [ChartShape], height: Double) {
    guard chart.series.count > 1 else { return ([], 4) }
    var shapes: [ChartShape] = []
    var (x, y) = (0.0, 0.0)
    for series in chart.series {
      let needed = Double(series.name.unicodeScalars.count) * letter + 24
      if x > 0, x + needed > width { (x, y) = (0, y + legendLine) }
      shapes.append(.bar(x: x, y: y + 1, width: 9, height: 9, series.tone))
      shapes.append(.text(series.name, x: x + 13, y: y + 9, .start))
      x += needed
    }
    return (shapes, y + legendLine + 8)
  }
}
