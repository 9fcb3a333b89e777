/// So many posts failed, of so many that were looked at.
public struct Tally: Hashable, Sendable {
  public let failures: Int
  public let sample: Int

  /// - Throws: `SamplingError.badCounts` unless 0 ≤ failures ≤ sample and there is a sample.
  public init(_ failures: Int, of sample: Int) throws(SamplingError) {
    guard sample > 0, sample <= SampleSize.largest, (0...sample).contains(failures) else { throw .badCounts }
    self.failures = failures
    self.sample = sample
  }

  public var share: Double { Double(failures) / Double(sample) }
}
