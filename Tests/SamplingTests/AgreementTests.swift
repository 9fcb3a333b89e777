import Foundation
import Testing

@testable import Sampling

@Suite struct AgreementTests {
  /// Practice notes 7.3.
  @Test(arguments: [
    ([[20, 5], [10, 15]], 0.4), ([[45, 5], [5, 45]], 0.8), ([[40, 3, 2], [4, 20, 1], [1, 2, 7]], 0.715068),
    ([[95, 2], [3, 0]], -0.024590),
  ])
  func kappa(_ table: [[Int]], _ kappa: Double) throws {
    #expect(isNear(try #require(try Agreement(table).kappa), kappa, 5.1e-7))
  }

  @Test func withRareFailuresTheOtherMeasuresStandBesideKappa() throws {
    let agreement = try Agreement([[95, 2], [3, 0]])
    #expect(isNear(agreement.raw, 0.95, 1e-12) && isNear(agreement.pabak, 0.9, 1e-12))
    #expect(isNear(agreement.ac1, 0.947438, 5.1e-7))
    #expect(isNear(try #require(agreement.negative), 190.0 / 195, 1e-12) && agreement.positive == 0)
  }

  @Test func kappaOfOneVerdictThroughoutIsToldAsUndefined() throws {
    let agreement = try Agreement([[50, 0], [0, 0]])
    #expect(agreement.kappa == nil && agreement.raw == 1 && agreement.positive == nil && agreement.negative == 1)
    let json = String(decoding: try JSONEncoder().encode(agreement), as: UTF8.self)
    #expect(json.contains("\"kappa\":null"))
  }

  static let badTables: [[[Int]]] = [
    [], [[1]], [[1, 2], [3]], [[0, 0], [0, 0]], [[-1, 2], [3, 4]], [[Int.max, 1], [1, Int.max]],
  ]

  @Test(arguments: badTables)
  func aTableThatCountsNobodyOrIsNotSquareIsRefused(_ table: [[Int]]) {
    #expect(throws: SamplingError.badTable) { try Agreement(table) }
  }

  @Test func whoeverIsCalledFirstTheAgreementIsTheSame() throws {
    let one = try Agreement([[40, 3, 2], [4, 20, 1], [1, 2, 7]])
    let other = try Agreement([[40, 4, 1], [3, 20, 2], [2, 1, 7]])
    #expect(isNear(one.kappa ?? 0, other.kappa ?? 1, 1e-15) && one.byClass == other.byClass && one.ac1 == other.ac1)
  }
}
