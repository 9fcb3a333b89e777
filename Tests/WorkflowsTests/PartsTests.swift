import ArchiveStore
import TestSupport
import Testing
import Workflows

/// Several paths in one import: parts of one export, or exports of their own.
@Suite struct PartsTests {
  private static let media = ["*/media/*"]

  @Test(arguments: [false, true])
  func postsAndPicturesInTwoZipsAreOneExport(_ picturesFirst: Bool) throws {
    let council = try TestCouncil()
    let source = Exports.demo(Exports.demoFacebook)
    let pictures = try council.desk.zip(source, as: "facebook-2.zip", only: PartsTests.media)
    let posts = try council.desk.zip(source, as: "facebook-1.zip", only: ["*.json", "*.txt"])
    let paths = picturesFirst ? [pictures, posts] : [posts, pictures]
    let reports = try council.bringIn(.init(paths: paths))
    #expect(reports.count == 1)
    #expect(reports.first?.records.new == 230)
    let whole = try TestCouncil()
    try whole.bringIn(source)
    #expect(try council.archive.statistics() == whole.archive.statistics())
    #expect(try council.archive.statistics().media.present > 0)
    #expect(try council.keptFiles().count == 2)
    #expect(try council.failures() == [])
  }

  @Test func theSameZipsInAnotherOrderAreTheSameExport() throws {
    let council = try TestCouncil()
    let source = Exports.demo(Exports.demoFacebook)
    let pictures = try council.desk.zip(source, as: "b.zip", only: PartsTests.media)
    let posts = try council.desk.zip(source, as: "a.zip", only: ["*.json", "*.txt"])
    try council.bringIn(posts, pictures)
    let again = try council.bringIn(pictures, posts)
    #expect(again.map(\.isRepeat) == [true])
    #expect(again.map(\.records.seenAgain) == [243])
  }

  @Test func twoArchivesOfXAreTwoImports() throws {
    let council = try TestCouncil()
    let reports = try council.bringIn(Exports.demo(Exports.demoX), Exports.fixture("X", "archive-2024"))
    #expect(reports.count == 2)
    #expect(reports.map(\.export.name) == [Exports.demoX, "archive-2024"])
    #expect(try council.archive.statistics().by.account.values.reduce(0, +) == reports.map(\.records.new).reduce(0, +))
    #expect(try council.failures() == [])
  }

  @Test func archivesOfOneAccountFromTwoYearsAreTwoImports() throws {
    let council = try TestCouncil()
    let reports = try council.bringIn(Exports.fixture("X", "archive-2020"), Exports.fixture("X", "archive-2024"))
    #expect(reports.count == 2)
    #expect(try council.archive.accounts().count == 1)
  }

  @Test func exportsOfThreePlatformsAreThreeImports() throws {
    let council = try TestCouncil()
    let reports = try council.bringIn(.init(paths: Exports.demo.dropLast().map(Exports.demo)))
    #expect(reports.map(\.platform) == ["facebook", "x", "whatsapp"])
  }
}
