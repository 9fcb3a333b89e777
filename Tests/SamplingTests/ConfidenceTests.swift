import Foundation
import Testing

@testable import Sampling

@Suite struct ConfidenceTests {
  /// From SciPy 1.17, `norm.ppf`.
  @Test(arguments: [
    (0.5, 0.6744897501960817), (0.8, 1.2815515655446004), (0.9, 1.6448536269514722), (0.95, 1.959963984540054),
    (0.99, 2.5758293035489004), (0.9999, 3.8905918864131204),
  ])
  func theQuantileIsThatOfTheNormalDistribution(_ level: Double, _ z: Double) throws {
    #expect(abs(try Confidence(level).z - z) < 1e-11)
  }

  @Test(arguments: [0, 0.4, 1, 95, Double.nan])
  func aConfidenceOutOfBoundsIsRefused(_ level: Double) {
    #expect(throws: SamplingError.self) { try Confidence(level) }
  }

  @Test func aConfidenceOutOfBoundsIsRefusedInAFileToo() {
    #expect(throws: (any Error).self) { try JSONDecoder().decode([Confidence].self, from: Data("[95]".utf8)) }
  }
}
