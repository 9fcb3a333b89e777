import ArchiveStore
public import ArgumentParser
import Output

extension SearchOrder: ExpressibleByArgument {}

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Finds posts.",
    discussion: """
      All words must match, in any order, and a word also finds its other forms. The answer says how the query was understood.

        road closure                 both words, any order, any form
        "road closure"               exactly this phrase
        "road closure"~5             within five words of each other
        road -ludlow                 without a word (or NOT)
        (flood OR flooding) mill     either of two
        bin*                         words that begin so
        =closed                      this form only
        ~recieve                     words spelt like it: one letter off, two from six letters on
        #market  @wenlowtc           exactly that tag or name
        platform:x account:wenlow kind:reply author:clerk
        is:official is:received is:reply is:deleted is:edited has:media has:link has:poll
        after:2024-05 before:2024-09 on:2024-05-17
        in:title market              in one field: text title author caption link poll event place file

      Any text up to 1,000 characters is a query. Put it in single quotes, so that the shell leaves it alone.

      Examples:
        muniment search '"Mill Street" closure after:2024-05 before:2024-09'
        muniment search 'is:deleted' --sort oldest
      """)

  // Unrecognised options belong to the query: `-market` asks for posts without the word.
  @Argument(parsing: .allUnrecognized, help: "What to find. Nothing: every post.")
  var query: [String] = []

  @Option(help: "newest, oldest or best.")
  var sort: SearchOrder = .newest

  @Option(help: "Posts on a page, 1 to 1000.")
  var limit = 20

  @Option(help: ArgumentHelp("Go on after a page.", valueName: "cursor"))
  var next: String?

  @Flag(help: "Count the posts by platform, account, kind, direction, state, author and year.")
  var facets = false

  @Flag(help: "Search for the words' synonyms too: the list is synonyms.txt in the archive's folder.")
  var synonyms = false

  @OptionGroup var common: CommonOptions

  /// What stands before a bare `--` may be a slip in an option's name; what follows it is the query, whatever it looks
  /// like.
  private var typed: (options: ArraySlice<String>, rest: ArraySlice<String>) {
    let end = query.firstIndex(of: "--") ?? query.endIndex
    return (query[..<end], query[end...].dropFirst())
  }

  func validate() throws {
    if let option = typed.options.first(where: { $0.utf8.starts(with: "--".utf8) }) {
      throw ValidationError("search has no option \(option). To search for it: muniment search -- '\(option)'")
    }
    guard (1...1000).contains(limit) else { throw ValidationError("--limit takes a number from 1 to 1000.") }
  }

  func run() throws {
    let archive = try common.open()
    let answer = try archive.search(
      (typed.options + typed.rest).joined(separator: " "),
      SearchOptions(order: sort, limit: limit, cursor: next, withFacets: facets, withSynonyms: synonyms))
    try common.print(answer) { SearchText($0, zone: archive.zone).text(answer) }
    if answer.total == 0 { throw ExitCode(1) }
  }
}
