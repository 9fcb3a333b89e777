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
        is:official is:received is:reply is:deleted is:edited has:media has:link has:poll has:finding
        after:2024-05 before:2024-09 on:2024-05-17
        in:title market              in one field: text title author caption link poll event place file

      Any text up to 1,000 characters is a query. Put it in single quotes, so that the shell leaves it alone.

      --certificate states question and answer on paper: what was found or not, in what, and what could not be searched. The file
      ends in .txt, .json or .pdf; given more than once, each is the same certificate. Keep the JSON: muniment verify --certificate
      checks it later. --batch asks every line of a file, or every row of a CSV file that begins with name,query. A saved search is
      asked by its name; “missed requests” comes with the program: requests for information that came as answers to posts.

      Exit status 1: nothing was found; a certificate of that is written all the same.

      Examples:
        muniment search '"Mill Street" closure after:2024-05 before:2024-09'
        muniment search 'is:deleted' --sort oldest
        muniment search 'bin after:2024' --csv bins.csv
        muniment search '"Corve Street" closure' --certificate corve.pdf --certificate corve.json --by "Ann Pryce"
        muniment search --batch questions.csv --csv found.csv
        muniment search 'is:received flood' --save floods --by "Ann Pryce"
        muniment search --saved "missed requests" --new-since 12
      """)

  // Unrecognised options belong to the query: `-market` asks for posts without the word.
  @Argument(parsing: .allUnrecognized, help: "What to find. Nothing: every post.")
  var query: [String] = []

  @Option(help: "newest, oldest or best. newest if you do not say.")
  var sort: SearchOrder?

  @Option(help: "Posts on a page, 1 to 1000. 20 if you do not say.")
  var limit: Int?

  @Option(help: ArgumentHelp("Go on after a page.", valueName: "cursor"))
  var next: String?

  @Flag(help: "Count the posts by platform, account, kind, direction, state, author and year.")
  var facets = false

  @Flag(help: "Search for the words' synonyms too: the list is synonyms.txt in the archive's folder.")
  var synonyms = false

  @Option(help: ArgumentHelp("Write every post that is found into a new file for a spreadsheet.", valueName: "file"))
  var csv: String?

  @Option(
    help: ArgumentHelp("Write every post that is found into a new file, one JSON object a line.", valueName: "file"))
  var jsonl: String?

  @Option(
    help: ArgumentHelp("Only posts that this import, and those before it, have not told of.", valueName: "import"))
  var newSince: Int64?

  @OptionGroup var papers: CertificateOptions
  @OptionGroup var batch: BatchOptions
  @OptionGroup var saved: SavedSearchOptions
  @OptionGroup var officer: OfficerOptions
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
    guard (1...1000).contains(limit ?? 1) else { throw ValidationError("--limit takes a number from 1 to 1000.") }
    try checkModes()
    if batch.batch == nil, batch.resume { throw ValidationError("--resume goes with --batch and --csv.") }
    if batch.resume, csv == nil { throw ValidationError("--resume goes on with a file that --csv writes.") }
    for file in papers.certificate where CertificateForm(ofFileNamed: file) == nil {
      throw ValidationError("The name of a certificate's file ends in .txt, .json or .pdf: \(file) does not.")
    }
    if let twice = ResultNames(papers.certificate + [csv, jsonl].compactMap(\.self)).repeated {
      throw ValidationError("Two results cannot stand in one file: \(twice) is named twice.")
    }
    if limit != nil, !(papers.certificate.isEmpty && csv == nil && jsonl == nil) {
      throw ValidationError("--csv, --jsonl and --certificate take every post that is found: leave out --limit.")
    }
    if !papers.certificate.isEmpty || saved.isAct { _ = try officer.name() }
  }

  /// What is done beside finding, one at a time, and what then has no meaning.
  private func checkModes() throws {
    let isQuery = !text.utf8.isEmpty
    let modes: [(name: String, isAsked: Bool, takesQuery: Bool)] = [
      ("--certificate", !papers.certificate.isEmpty, true), ("--batch", batch.batch != nil, false),
      ("--save", saved.save != nil, true), ("--list-saved", saved.listSaved, false),
      ("--remove-saved", saved.removeSaved != nil, false),
    ]
    let asked = modes.filter(\.isAsked)
    guard asked.count < 2 else { throw ValidationError("\(asked[0].name) does not go with \(asked[1].name).") }
    if isQuery, saved.saved != nil { throw ValidationError("--saved asks what was saved: leave out the query.") }
    guard let mode = asked.first else { return }
    if isQuery, !mode.takesQuery { throw ValidationError("\(mode.name) takes no query.") }
    let others = [
      ("--csv", csv != nil && batch.batch == nil), ("--jsonl", jsonl != nil), ("--next", next != nil),
      ("--limit", limit != nil && batch.batch != nil),
      ("--sort", sort != nil && batch.batch != nil && csv == nil), ("--facets", facets),
      ("--new-since", newSince != nil && batch.batch == nil),
      ("--saved", saved.saved != nil && papers.certificate.isEmpty),
    ]
    if let other = others.first(where: \.1) { throw ValidationError("\(mode.name) does not go with \(other.0).") }
  }

  private var text: String { (typed.options + typed.rest).joined(separator: " ") }

  func run() throws {
    let archive = try common.open()
    if try saved.run(archive, text, synonyms: synonyms, officer, common) { return }
    let question = try saved.saved.map(archive.savedSearch)
    let text = question?.query ?? text
    let options = SearchOptions(
      order: sort ?? .newest, limit: limit ?? 20, cursor: next, withFacets: facets,
      withSynonyms: synonyms || question?.synonyms == true,
      newSince: newSince)
    if let file = batch.batch { return try batch.run(file, archive, options, csv: csv, common) }
    guard papers.certificate.isEmpty else { return try papers.run(archive, text, options, officer, common) }
    try find(text, options, archive)
  }

  private func find(_ text: String, _ options: SearchOptions, _ archive: Archive) throws {
    let answer = csv == nil && jsonl == nil ? try archive.search(text, options) : try writeAll(text, options, archive)
    try common.print(answer) { SearchText($0, zone: archive.zone).text(answer) }
    if answer.total == 0 { throw ExitCode(1) }
  }

  /// Writes the files, and gives the answer without its posts.
  private func writeAll(_ text: String, _ options: SearchOptions, _ archive: Archive) throws -> SearchAnswer {
    let line = ProgressLine(isQuiet: common.quiet)
    defer { line.clear() }
    var answer = try HitExport(archive, csv: csv, jsonl: jsonl).write(text, options) { written, total in
      line.show("\(written) of \(total) posts written")
    }
    line.clear()
    for file in [csv, jsonl].compactMap(\.self) {
      StandardStreams.err("Wrote \(answer.total) posts to \(TerminalText.line(file))")
    }
    answer.hits = []
    answer.next = nil
    return answer
  }
}
