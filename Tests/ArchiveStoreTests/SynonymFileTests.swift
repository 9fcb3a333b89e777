import Foundation
import Testing

@testable import ArchiveStore

/// The council's own list of synonyms, as an editor may have left it.
@Suite struct SynonymFileTests {
  private func archive(_ list: [UInt8]?) throws -> TestArchive {
    let test = try TestArchive()
    try test.bringIn([post("Rubbish collection is on Monday", id: "1"), post("Your bin", at: 1_700_000_001, id: "2")])
    try FileManager.default.removeItem(atPath: test.archive.folder.synonyms)
    if let list { try Data(list).write(to: URL(fileURLWithPath: test.archive.folder.synonyms)) }
    return test
  }

  private static let utf16: [UInt8] = "bin, rubbish".utf8.flatMap { [$0, 0] as [UInt8] }

  @Test(arguments: [Array("bin, d".utf8) + [0xE9], [0xFF, 0xFE] + utf16, utf16])
  func aListThatIsNoTextStopsOnlyWhoAsksForIt(_ list: [UInt8]) throws {
    let test = try archive(list)
    let answer = try test.archive.search("bin")
    #expect(answer.total == 1 && answer.synonyms.isEmpty)
    #expect(answer.understood.contains("neither offered nor counted") && answer.understood.contains("UTF-8"))
    #expect(try !test.archive.tally("bin").understood.contains("synonyms"))
    let fault = ArchiveError.synonymsNoText(test.archive.folder.synonyms)
    #expect(fault.advice.contains("UTF-8") && !fault.advice.contains("disk"))
    #expect(throws: fault) { try test.archive.search("bin", SearchOptions(withSynonyms: true)) }
    #expect(throws: fault) { try test.archive.tally("bin", SearchOptions(withSynonyms: true)) }
    let request = CertificateRequest(
      query: "bin", withSynonyms: false, programVersion: "1", acting: Acting(by: "Ann Pryce", at: 1_750_000_100))
    let certificate = try test.archive.certify(request, lacks: { _ in [] }, keep: { _ in }).certificate
    #expect(certificate.question.understood.contains("neither offered nor counted"), "on paper too")
    #expect(!certificate.question.understood.contains("/"), "wherever the archive lies")
  }

  @Test func aMissingListIsTheCommonOne() throws {
    let answer = try archive(nil).archive.search("bin")
    #expect(answer.synonyms.first?.also.map(\.word) == ["rubbish collection"])
    #expect(!answer.understood.contains("ynonyms"))
  }

  @Test func aByteOrderMarkIsNoWord() throws {
    let test = try archive([0xEF, 0xBB, 0xBF] + Array("bin, rubbish\r\n".utf8))
    #expect(try test.archive.tally("bin", SearchOptions(withSynonyms: true)).posts == 2)
  }

  @Test func linesThatAreNotUsedAreNumbered() throws {
    let test = try archive(Array("bin, rubbish\nbin; waste\n".utf8))
    for answer in try [false, true].map({ try test.archive.search("bin", SearchOptions(withSynonyms: $0)) }) {
      #expect(answer.understood.contains("Line 2 of synonyms.txt is not used"))
    }
    let many = try archive(Array(String(repeating: "bin: waste\n", count: 9).utf8))
    #expect(
      try many.archive.tally("bin", SearchOptions(withSynonyms: true)).understood.contains(
        "Lines 1, 2, 3, 4, 5 and 4 more of synonyms.txt are not used"))
  }
}
