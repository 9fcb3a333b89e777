import Foundation
import Search

/// The archive's list of synonyms, and what is wrong with it.
struct CouncilSynonyms {
  let list: SynonymList
  /// A whole sentence or two for whoever asks; nil where nothing is wrong.
  let note: String?

  /// Line numbers that are told; of more only how many.
  private static let told = 5

  init(parsing text: String) {
    list = SynonymList(parsing: text)
    note = Self.note(on: list.unusedLines)
  }

  /// None: the list cannot be used.
  init(lackingBecause why: String) {
    list = SynonymList(parsing: "")
    note = "Synonyms are neither offered nor counted: synonyms.txt \(why)."
  }

  private static func note(on lines: [Int]) -> String? {
    guard !lines.isEmpty else { return nil }
    let numbers = lines.prefix(told).map { "\($0)" }.joined(separator: ", ")
    let rest = lines.count > told ? " and \(lines.count - told) more" : ""
    let subject =
      lines.count == 1 ? "Line \(numbers) of synonyms.txt is" : "Lines \(numbers)\(rest) of synonyms.txt are"
    return subject + " not used: a line is two or more words or phrases parted by commas, without ; * or : in it."
  }
}

extension ArchiveFolder {
  /// The council's list; the common one where there is no file.
  ///
  /// - Parameter isAsked: Whether words are to be widened by it. If they are not, one that cannot be read is only noted.
  /// - Throws: `ArchiveError.unreadableSynonyms`, `.synonymsNoText`.
  func councilSynonyms(isAsked: Bool) throws -> CouncilSynonyms {
    guard FileManager.default.fileExists(atPath: synonyms) else { return CouncilSynonyms(parsing: SynonymList.common) }
    guard let data = FileManager.default.contents(atPath: synonyms) else {
      if isAsked { throw ArchiveError.unreadableSynonyms(synonyms) }
      return CouncilSynonyms(lackingBecause: "cannot be read")
    }
    guard let text = ArchiveFolder.text(data) else {
      if isAsked { throw ArchiveError.synonymsNoText(synonyms) }
      return CouncilSynonyms(lackingBecause: "is no text in UTF-8")
    }
    return CouncilSynonyms(parsing: text)
  }

  private static func text(_ data: Data) -> String? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = data.starts(with: mark) ? data.dropFirst(mark.count) : data
    // UTF-16 of English words is UTF-8 too, with a zero after every letter.
    return bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
  }

  /// Writes the common list, for the council to edit.
  func writeSynonyms() throws {
    do {
      try Data(SynonymList.common.utf8).write(to: URL(fileURLWithPath: synonyms), options: .withoutOverwriting)
    } catch {
      throw ArchiveError.systemFailure(doing: "write \(synonyms)", why: error.localizedDescription)
    }
  }
}
