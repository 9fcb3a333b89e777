import ArchiveStore
import TestSupport
import Testing
import Workflows

/// Real forms of exports, withdrawn one by one: what is left is what the others alone would have made.
@Suite struct WithdrawalWorkflowTests {
  struct Group: Sendable, CustomTestStringConvertible {
    let name: String
    let paths: [String]
    var testDescription: String { name }

    init(_ importer: String, _ names: String...) {
      name = importer
      paths = names.map { Exports.fixture(importer, $0) }
    }

    init(demo: [String]) {
      name = "demo"
      paths = demo.map(Exports.demo)
    }
  }

  private static let groups = [
    Group(demo: Exports.demo), Group("Facebook", "page-json", "page-html"),
    Group("Instagram", "export-json", "export-html"), Group("WhatsApp", "overlap-first", "overlap-second", "ios"),
    Group("X", "archive-2016", "archive-2020", "archive-2024", "csv-2016"),
  ]

  @Test(arguments: groups)
  func eachCanGo(_ group: Group) throws {
    for (number, gone) in group.paths.enumerated() {
      let council = try TestCouncil()
      for path in group.paths { try council.bringIn(path) }
      let acting = Acting(by: "A Clerk", reason: "wrong file", at: TestCouncil.now)
      _ = try council.archive.withdraw(import: Int64(number + 1), acting, keeping: true) { _ in }
      let rest = try TestCouncil()
      for path in group.paths where path != gone { try rest.bringIn(path) }
      #expect(try council.archive.statistics() == rest.archive.statistics(), "without \(gone)")
      #expect(try council.failures() == [], "without \(gone)")
    }
  }
}
