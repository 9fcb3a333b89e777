import ArchiveStore
import Foundation
import TestSupport
import Testing

@testable import Workflows

/// What cannot be imported: a clerk is told what is wrong and what to do, and the archive is as it was.
@Suite struct RefusalTests {
  private func expectRefusal(
    _ council: TestCouncil, _ path: String, as platform: String? = nil, says words: [String], advises advice: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try council.archive.statistics()
    let refused = Refused { try council.bringIn(path, as: platform) }
    for word in words { #expect(refused.what.contains(word), "\(refused.what)", sourceLocation: sourceLocation) }
    #expect(refused.advice.contains(advice), "\(refused.advice)", sourceLocation: sourceLocation)
    #expect(try council.archive.statistics() == before, sourceLocation: sourceLocation)
    #expect(try council.keptFiles() == [], sourceLocation: sourceLocation)
    #expect(try council.failures() == [], sourceLocation: sourceLocation)
  }

  @Test(arguments: ["profile-html-2019", "classic"])
  func aPersonalProfileWantsToBeConfirmed(_ name: String) throws {
    let council = try TestCouncil()
    let profile = Exports.fixture("Facebook", name)
    try expectRefusal(council, profile, says: [name, "personal profile"], advises: "--as facebook")
    let report = try council.bringInOne(profile, as: "facebook")
    #expect(report.records.new > 0)
    #expect(report.issues.contains { $0.reason.contains("personal profile") })
  }

  @Test func theFolderInWhichTheArchiveStands() throws {
    let council = try TestCouncil()
    try expectRefusal(council, council.desk.path, says: ["holds this archive"], advises: "own file or folder")
    try expectRefusal(council, council.archive.folder.exports, says: ["stands in it"], advises: "own file or folder")
  }

  @Test func aPlatformNobodyKnows() throws {
    try expectRefusal(
      TestCouncil(), Exports.demo(Exports.demoX), as: "friendface", says: ["friendface"],
      advises: "facebook, instagram, x, whatsapp")
  }

  @Test func anotherPlatformThanWasSaid() throws {
    try expectRefusal(
      TestCouncil(), Exports.demo(Exports.demoX), as: "facebook", says: [Exports.demoX, "facebook"],
      advises: "Leave out --as")
  }

  @Test func aZipOfAnotherProgram() throws {
    let council = try TestCouncil()
    try council.desk.write(Array("<Types/>".utf8), to: "letter/[Content_Types].xml")
    try council.desk.write(Array("<document/>".utf8), to: "letter/word/document.xml")
    let zip = try council.desk.zip(council.desk.file("letter"), as: "letter.zip")
    try expectRefusal(
      council, zip, says: ["letter.zip", "no export", "word/document.xml"],
      advises: "Give the zip as the platform made it")
  }

  @Test(arguments: [
    (Exports.demo(Exports.demoX), "data/tweets.js"), (Exports.demo(Exports.demoX), "data/direct-messages.js"),
    (Exports.demo(Exports.demoFacebook), "this_profile's_activity_across_facebook/posts/profile_posts_1.json"),
    (Exports.demo(Exports.demoFacebook), "this_profile's_activity_across_facebook/posts/album/0.json"),
    (
      Exports.fixture("Facebook", "page-html"), "this_profile's_activity_across_facebook/posts/profile_posts_1.html"
    ),
  ])
  func aFileCutInTheMiddleInAnOtherwiseGoodExport(_ export: String, _ file: String) throws {
    let council = try TestCouncil()
    let folder = try council.desk.copy(export, as: "cut")
    let bytes = try council.desk.bytes("cut/" + file)
    try council.desk.write(bytes.prefix(bytes.count * 6 / 10), to: "cut/" + file)
    try expectRefusal(council, folder, says: ["cut", file, "byte"], advises: "Download the export again")
    let zip = try council.desk.zip(folder, as: "cut.zip")
    try expectRefusal(council, zip, says: ["cut.zip", file, "byte"], advises: "Download the export again")
  }

  @Test(arguments: [0.1, 0.5, 0.999])
  func aZipThatHasNotFinishedDownloading(_ part: Double) throws {
    let council = try TestCouncil()
    try council.desk.zip(Exports.demo(Exports.demoX), as: "whole.zip")
    let bytes = try council.desk.bytes("whole.zip")
    let cut = try council.desk.write(bytes.prefix(Int(Double(bytes.count) * part)), to: "cut.zip")
    try expectRefusal(council, cut, says: ["cut.zip", "download"], advises: "Download the export again")
  }

  @Test func aZipOfNothing() throws {
    let council = try TestCouncil()
    let zip = try council.desk.write([0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18), to: "empty.zip")
    try expectRefusal(council, zip, says: ["empty.zip", "no files"], advises: "Ask the platform for the export again")
    let none = try council.desk.write([], to: "none.zip")
    try expectRefusal(council, none, says: ["none.zip", "0 bytes"], advises: "Download it again")
  }

  @Test func aZipWithTwoFilesOfOneName() throws {
    let council = try TestCouncil()
    let folder = try council.desk.copy(Exports.demo(Exports.demoX), as: "x")
    for name in ["one", "two"] { try council.desk.write(Array(name.utf8), to: "x/data/\(name).txt") }
    try council.desk.zip(folder, as: "x.zip")
    var bytes = try council.desk.bytes("x.zip")
    let (one, two) = (Array("data/one.txt".utf8), Array("data/two.txt".utf8))
    for start in bytes.indices.dropLast(two.count) where bytes[start..<start + two.count].elementsEqual(two) {
      bytes.replaceSubrange(start..<start + two.count, with: one)
    }
    let double = try council.desk.write(bytes, to: "double.zip")
    try expectRefusal(
      council, double, says: ["data/one.txt", "two files of this name"], advises: "Download the export again")
  }

  @Test func aPictureNamedZip() throws {
    let council = try TestCouncil()
    let picture = Exports.demo(Exports.demoIOS) + "/00000061-PHOTO-2023-10-21-08-02-49.jpg"
    let zip = try council.desk.copy(picture, as: "photo.zip")
    try expectRefusal(council, zip, says: ["photo.zip", "picture"], advises: "Name the zip that the platform gave you")
  }

  @Test func whatIsNotThereAndWhatIsEmpty() throws {
    let council = try TestCouncil()
    try expectRefusal(council, council.desk.file("none.zip"), says: ["does not exist"], advises: "Check the name")
    try FileManager.default.createDirectory(atPath: council.desk.file("bare"), withIntermediateDirectories: true)
    try expectRefusal(
      council, council.desk.file("bare"), says: ["no files"], advises: "Name the folder that holds the export")
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func aFolderWithAFileThatMayNotBeRead() throws {
    let council = try TestCouncil()
    let folder = try council.desk.copy(Exports.demo(Exports.demoX))
    let locked = folder + "/data/tweets.js"
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: locked)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: locked) }
    try expectRefusal(council, folder, says: ["tweets.js"], advises: "let you read it")
  }

  @Test func filesOfTwoPlatforms() throws {
    let council = try TestCouncil()
    let folder = try council.desk.copy(Exports.demo(Exports.demoX), as: "both")
    try council.desk.copy(
      Exports.demo(Exports.demoFacebook) + "/this_profile's_activity_across_facebook",
      as: "both/this_profile's_activity_across_facebook")
    try expectRefusal(council, folder, says: ["both", "Facebook", "X archive"], advises: "--as")
    #expect(try council.bringInOne(folder, as: "x").platform == "x")
  }

  @Test func picturesWithoutThePostsTheyBelongTo() throws {
    let council = try TestCouncil()
    let zip = try council.desk.zip(Exports.demo(Exports.demoFacebook), as: "media.zip", only: ["*/media/*"])
    try expectRefusal(council, zip, says: ["media.zip", "no posts"], advises: "all the zips")
  }

  @Test func anExportBeforeTheOneThatFailsIsKeptAndReported() throws {
    let council = try TestCouncil()
    let cut = try council.desk.copy(Exports.demo(Exports.demoX), as: "cut")
    try council.desk.write(council.desk.bytes("cut/data/tweets.js").prefix(9000), to: "cut/data/tweets.js")
    var reports: [ImportReport] = []
    let refused = Refused {
      let request = ImportRequest(paths: [Exports.demo(Exports.demoAndroid), cut])
      try ImportWorkflow(council.archive, now: TestCouncil.now).run(request, progress: { _ in }) { reports.append($0) }
    }
    #expect(refused.what.contains("data/tweets.js"))
    #expect(reports.map(\.platform) == ["whatsapp"])
    #expect(try council.archive.statistics().by.platform == ["whatsapp": 122])
    #expect(try council.keptFiles().count == 1)
  }
}
