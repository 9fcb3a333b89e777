/// A piece of a drawn chart. Lengths are points, down from the upper left corner.
enum ChartShape: Sendable, Hashable {
  enum Anchor: Sendable, Hashable { case start, middle, end }

  case bar(x: Double, y: Double, width: Double, height: Double, BarChart.Tone)
  case line(fromX: Double, fromY: Double, toX: Double, toY: Double, isAxis: Bool)
  /// `y` is the line on which the letters stand.
  case text(String, x: Double, y: Double, Anchor)

  /// Of the letters.
  static let textSize = 8.5
}
