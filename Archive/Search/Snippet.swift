/// A short piece of a text around what was found in it.
public struct Snippet: Hashable, Sendable {
  /// With `…` where it was cut.
  public let text: String
  /// In Unicode scalars of `text`.
  public let marks: [Range<Int>]

  /// Unicode scalars, the ellipses not counted.
  public static let length = 240

  /// - Parameter marks: In Unicode scalars of `original`, in order and not overlapping.
  public init(of original: String, marks: [Range<Int>] = []) {
    let scalars = Array(original.unicodeScalars)
    let known = marks.map { $0.clamped(to: 0..<scalars.count) }.filter { !$0.isEmpty }
    let window = SnippetWindow(scalars, around: known).range
    let isCutBefore = window.lowerBound > 0
    var view = String.UnicodeScalarView()
    if isCutBefore { view.append("…") }
    view.append(contentsOf: scalars[window])
    if window.upperBound < scalars.count { view.append("…") }
    text = String(view)
    let shift = (isCutBefore ? 1 : 0) - window.lowerBound
    self.marks = known.map { $0.clamped(to: window) }.filter { !$0.isEmpty }
      .map { $0.lowerBound + shift..<$0.upperBound + shift }
  }
}
