import ArchiveStore
import ArgumentParser
import Foundation
import Output

struct SimilarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "similar", abstract: "Finds earlier official wording like a draft or a post.",
    discussion: """
      Asks "have we said this before, when, and was it answered?". Posts that share words in a row with the text come first, with \
      what they share marked; those that say nearly the same stand as one, with how often and when it was said. Links, tags \
      and @names do not count. Only official posts are looked at, deleted and missing ones too (they say so); private posts \
      and messages never.

      A text of fewer than 7 words is looked for as a phrase, then as words in any order; the answer says so.

      Examples:
        muniment similar --text 'The High Street will be closed on Sunday for the carnival.'
        muniment similar --file draft.txt --json
        muniment similar --post 12345678
        muniment similar --clusters --limit 50
      """)

  @Option(help: ArgumentHelp("The draft itself.", valueName: "text"))
  var text: String?

  @Option(help: ArgumentHelp("A file with the draft, as plain text in UTF-8.", valueName: "file"))
  var file: String?

  @Option(help: ArgumentHelp("A post that is held, by its number or ref.", valueName: "id|ref"))
  var post: String?

  @Flag(help: "The wordings that the council has repeated most.")
  var clusters = false

  @Option(help: "Wordings to show, 1 to 1000. 10 if you do not say; with --clusters 20.")
  var limit: Int?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard [text != nil, file != nil, post != nil, clusters].count(where: \.self) == 1 else {
      throw ValidationError("Say what to compare with one of --text, --file and --post, or ask for --clusters.")
    }
    guard (1...1000).contains(limit ?? 1) else { throw ValidationError("--limit takes a number from 1 to 1000.") }
  }

  func run() throws {
    let archive = try common.open()
    if clusters { return try printRepeated(archive) }
    let answer =
      if let post {
        try archive.similar(to: PostName(post), limit: limit ?? 10)
      } else {
        try archive.similar(to: text ?? DraftFile(file ?? "").text(), limit: limit ?? 10)
      }
    try common.print(answer) { SimilarText($0, zone: archive.zone).text(answer) }
    if answer.total == 0 { throw ExitCode(1) }
  }

  private func printRepeated(_ archive: Archive) throws {
    let line = ProgressLine(isQuiet: common.quiet)
    line.show("Counting wordings")
    let answer = try archive.repeatedWordings(limit: limit ?? 20)
    line.clear()
    try common.print(answer) { SimilarText($0, zone: archive.zone).text(answer) }
    if answer.total == 0 { throw ExitCode(1) }
  }
}

/// A draft as a file.
struct DraftFile {
  private let path: String

  init(_ path: String) { self.path = path }

  /// - Throws: `DraftFailure`.
  func text() throws -> String {
    guard let bytes = FileManager.default.contents(atPath: path) else { throw DraftFailure.unreadable(path) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw DraftFailure.noText(path) }
    return text
  }
}

enum DraftFailure: Error, CustomStringConvertible {
  case unreadable(String)
  case noText(String)

  var description: String {
    switch self {
    case .unreadable(let path): "cannot read the draft \(path)"
    case .noText(let path): "\(path) is no plain text in UTF-8"
    }
  }

  var advice: String {
    switch self {
    case .unreadable: "Check the path and its permissions."
    case .noText: "Save it as plain text, or paste it with --text."
    }
  }
}
