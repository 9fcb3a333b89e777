public import ArgumentParser
public import Sampling

extension SampleDesign.Kind: ExpressibleByArgument {}

/// How a sample is to be drawn.
struct SampleDesignOptions: ParsableArguments {
  @Option(help: "simple, stratified or discovery.")
  var kind = SampleDesign.Kind.simple

  @Option(help: ArgumentHelp("How far the share may be off, in per cent, 1 to 50.", valueName: "percent"))
  var margin = 5.0

  @Option(help: ArgumentHelp("How sure the interval is to be, in per cent, 50 to 99.99.", valueName: "percent"))
  var confidence = 95.0

  @Option(
    help: ArgumentHelp(
      "The share of failures expected, in per cent, 1 to 99; 50 is the most careful.", valueName: "percent"))
  var expected = 50.0

  @Option(
    help: ArgumentHelp(
      "Of a stratified sample: platform, year, quarter, kind, with commas.", valueName: "platform,quarter,kind"))
  var strata: String?

  @Option(help: ArgumentHelp("Of a discovery sample: how many failing posts would be too many.", valueName: "posts"))
  var tolerable: Int?

  @Option(help: ArgumentHelp("So many posts, whatever the margin asks for.", valueName: "posts"))
  var size: Int?

  func validate() throws {
    _ = try axes()
    try checkPercents()
    if let size, size < 1 { throw ValidationError("--size takes 1 or more: a sample of \(size) posts tells nothing.") }
    if kind == .stratified, strata == nil { throw ValidationError("Say by what, with --strata platform,kind.") }
    if kind != .stratified, strata != nil { throw ValidationError("--strata goes with --kind stratified.") }
    guard (kind == .discovery) == (tolerable != nil) else {
      throw ValidationError("--tolerable goes with --kind discovery: one is needed with the other.")
    }
  }

  func order(seed: String) throws -> SampleOrder {
    SampleOrder(
      kind, strata: try axes(), confidence: try Confidence(confidence / 100), margin: margin / 100,
      proportion: expected / 100, tolerable: tolerable, size: size, seed: seed)
  }

  /// A share such as 0.05 would be taken for a twentieth of a per cent.
  private func checkPercents() throws {
    guard (1...50).contains(margin) else {
      throw ValidationError("--margin is in per cent, from 1 to 50, such as 5: \(margin) is not.")
    }
    guard (50...99.99).contains(confidence) else {
      throw ValidationError("--confidence is in per cent, from 50 to 99.99, such as 95: \(confidence) is not.")
    }
    guard (1...99).contains(expected) else {
      throw ValidationError("--expected is in per cent, from 1 to 99, such as 50: \(expected) is not.")
    }
  }

  private func axes() throws -> [StratumAxis] {
    guard let strata else { return [] }
    let axes = try strata.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { part in
      let name = String(decoding: part, as: UTF8.self)
      guard let axis = StratumAxis(rawValue: name) else {
        throw ValidationError("\(name) is no stratum. Take some of platform, year, quarter, kind.")
      }
      return axis
    }
    guard Set(axes).count == axes.count else { throw ValidationError("--strata names one twice.") }
    return axes
  }
}
