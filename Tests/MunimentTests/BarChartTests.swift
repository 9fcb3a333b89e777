import Testing

@testable import Output

/// Charts: that what is drawn is what was counted.
@Suite struct BarChartTests {
  private func chart(_ direction: BarChart.Direction, _ bars: [[Int]]) -> BarChart {
    BarChart(
      title: "T", description: "D", direction: direction, axis: "A",
      series: [.init(name: "one", tone: .blue), .init(name: "two", tone: .pink)],
      bars: bars.enumerated().map { .init(name: "b\($0.offset)", values: $0.element) })
  }

  /// Lengths of the bars' parts without the legend's two squares.
  private func lengths(_ chart: BarChart) -> [Double] {
    let bars = BarChartLayout(chart, width: 400).shapes.compactMap { shape -> Double? in
      guard case .bar(_, _, let width, let height, _) = shape else { return nil }
      return chart.direction == .upright ? height : width
    }
    return Array(bars.dropFirst(2))
  }

  @Test(arguments: [BarChart.Direction.upright, .lying])
  func barsAreAsLongAsTheirCounts(_ direction: BarChart.Direction) throws {
    let drawn = lengths(chart(direction, [[10, 30], [0, 20], [40, 0]]))
    #expect(drawn.count == 4)
    let unit = try #require(drawn.first) / 10
    for (length, count) in zip(drawn, [10.0, 30, 20, 40]) { #expect(abs(length - unit * count) < 1e-6) }
  }

  @Test(arguments: [BarChart.Direction.upright, .lying])
  func nothingIsDrawnOutsideTheChart(_ direction: BarChart.Direction) {
    for bars in [[[0, 0]], [[1, 0], [0, 0]], [[999_999, 1], [3, 4]], [], Array(repeating: [7, 3], count: 12)] {
      let layout = BarChartLayout(chart(direction, bars), width: 400)
      for case .bar(let x, let y, let width, let height, _) in layout.shapes {
        #expect(x >= 0 && y >= 0 && x + width <= 400.01 && y + height <= layout.height + 0.01)
      }
    }
  }

  @Test(arguments: [0, 1, 4, 5, 6, 9, 11, 49, 51, 99, 101, 4_999, 1_000_000, Int.max])
  func anAxisEndsAtARoundNumberAndHasFewSteps(_ largest: Int) {
    let scale = ChartScale(largest: largest)
    #expect(scale.top >= largest || largest == Int.max)
    #expect((2...6).contains(scale.ticks.count) && scale.ticks.first == 0 && scale.ticks.last == scale.top)
    #expect(largest == 0 || scale.top / 2 <= largest)
  }

  @Test func theTableHasEveryNumberOfTheBars() {
    let table = chart(.upright, [[1_000, 2], [3, 4]]).table
    #expect(table.header == ["A", "one", "two", "All"])
    #expect(table.rows == [["b0", "1,000", "2", "1,002"], ["b1", "3", "4", "7"]])
    #expect(abs(table.widths.reduce(0, +) - 1) < 1e-9 && table.widths.count == 4)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1_000, "1,000"), (-1_234_567, "-1,234,567"), (Int.min, "-9,223,372,036,854,775,808"),
  ])
  func countsAreGroupedByThousands(_ number: Int, _ text: String) {
    #expect(StatedNumber.count(number) == text)
  }

  @Test(arguments: [
    (0.0, "0 %"), (0.004, "0.4 %"), (0.0994, "9.9 %"), (0.0996, "10 %"), (0.105, "11 %"), (0.5, "50 %"), (1, "100 %"),
    (7, "100 %"),
    (-Double.infinity, "–"), (.nan, "–"),
  ])
  func sharesAreRoundedForReaders(_ share: Double, _ text: String) { #expect(StatedNumber.share(share) == text) }

  @Test(arguments: [
    (Int64(0), "0 seconds"), (1, "1 second"), (119, "119 seconds"), (120, "2 minutes"), (7_199, "119 minutes"),
    (7_200, "2 hours"),
    (172_800, "2 days"), (-5, "0 seconds"),
  ])
  func spansAreSaidInTheLargestUnitOfWhichThereAreTwo(_ seconds: Int64, _ text: String) {
    #expect(StatedNumber.duration(seconds) == text)
  }
}
