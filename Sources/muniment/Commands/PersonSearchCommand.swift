import ArchiveStore
import ArgumentParser
import Output
import Search

extension PersonCommand {
  struct Find: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "search", abstract: "Finds every post that may concern a person, with the reasons.",
      discussion: """
        strong    their handle, id, e-mail address or telephone number; written under their full name
        likely    their full name or address stands there
        possible  what others share: a surname with a title or initials, one letter off, a nickname alone

        Counts are exact, over private messages, deleted posts and earlier wordings too. Each search is remembered with what was looked
        for and what was not (muniment person show). Posts judged to be another's are left out.

        Examples:
          muniment person search 1 --by "Jo Clerk"
          muniment person search 1 --strength strong --strength likely --by "Jo Clerk"
          muniment person search 1 --csv hits.csv --by "Jo Clerk"
        """)

    @Argument(help: ArgumentHelp("The dossier's number.", valueName: "person"))
    var person: Int64

    @Option(help: ArgumentHelp("Only hits of this strength: strong, likely, possible.", valueName: "strength"))
    var strength: [HitStrength] = []

    @Flag(help: "Show the posts judged to be another's too.")
    var refused = false

    @Flag(help: "Show all variants that were looked for.")
    var variants = false

    @Option(help: "Hits that are shown, 1 to 1000.")
    var limit = 50

    @Option(help: "Hits that are passed over, to see those after them.")
    var skip = 0

    @Option(help: ArgumentHelp("Write every hit into a new file for a spreadsheet.", valueName: "file"))
    var csv: String?

    @OptionGroup var officer: OfficerOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard (1...1000).contains(limit) else { throw ValidationError("--limit takes a number from 1 to 1000.") }
      guard skip >= 0 else { throw ValidationError("--skip takes a number of hits.") }
      _ = try officer.name()
    }

    func run() throws {
      let archive = try common.open()
      let file = try csv.map { try ResultFile($0) }
      let acting = Acting(by: try officer.name(), at: common.now)
      var options = PersonSearchOptions(strengths: Set(strength), withRefused: refused, skip: skip, limit: limit)
      if file != nil { (options.skip, options.limit) = (0, Int.max) }
      var answer = try archive.search(person: person, options, acting)
      if let file {
        try write(answer, PersonTable(zone: archive.zone), to: file)
        answer.hits = []
      }
      try common.print(answer) { PersonAnswerText($0, zone: archive.zone).text(answer, withVariants: variants) }
      if answer.record.total == 0 { throw ExitCode(1) }
    }

    private func write(_ answer: PersonAnswer, _ table: PersonTable, to file: ResultFile) throws {
      try file.write(SpreadsheetRow.byteOrderMark + PersonTable.header.bytes)
      for hit in answer.hits { try file.write(table.row(hit).bytes) }
      try file.finish()
      StandardStreams.err("Wrote \(answer.hits.count) posts to \(TerminalText.line(csv ?? ""))")
    }
  }

  struct Judge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Remembers whether posts concern a person: yes, no (a namesake) or unsure.",
      discussion: """
        Examples:
          muniment person judge 1 4711 no --reason "another Ann Pryce, of Corve" --by "Jo Clerk"
          muniment person judge 1 x:1234567:1790000000000000000 4712 yes --by "Jo Clerk"
        """)

    @Argument(help: ArgumentHelp("The dossier's number.", valueName: "person"))
    var person: Int64

    @Argument(help: ArgumentHelp("Refs or numbers of posts, then yes, no or unsure.", valueName: "ref> ... <verdict"))
    var words: [String]

    @Option(help: "Why: stands in the dossier with the verdict.")
    var reason: String?

    @OptionGroup var officer: OfficerOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard words.count > 1, words.last.flatMap(PersonVerdict.init) != nil else {
        throw ValidationError("Name the posts, then say yes, no or unsure.")
      }
      _ = try officer.name()
    }

    func run() throws {
      guard let verdict = words.last.flatMap(PersonVerdict.init) else { return }
      let acting = Acting(by: try officer.name(), at: common.now)
      let dossier = try common.open().judge(person: person, words.dropLast(), verdict, reason: reason, acting)
      try common.print(dossier) { PersonText($0).text(dossier) }
    }
  }

  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says that two dossiers are of one person.",
      discussion: """
        Each keeps its own facts and verdicts, so that unmerge takes them apart again as they were.

        Example: muniment person merge 2 1 --by "Jo Clerk"
        """)

    @Argument(help: ArgumentHelp("The dossier that goes into the other.", valueName: "person"))
    var person: Int64

    @Argument(help: ArgumentHelp("The dossier that stays.", valueName: "into"))
    var into: Int64

    @OptionGroup var officer: OfficerOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard person != into else { throw ValidationError("Name two dossiers.") }
      _ = try officer.name()
    }

    func run() throws {
      let acting = Acting(by: try officer.name(), at: common.now)
      let dossier = try common.open().merge(person: person, into: into, acting)
      try common.print(dossier) { PersonText($0).text(dossier) }
    }
  }

  struct Unmerge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Takes a merged dossier out of the other again.",
      discussion: "Example: muniment person unmerge 2 --by \"Jo Clerk\"")

    @Argument(help: ArgumentHelp("The dossier that was merged.", valueName: "person"))
    var person: Int64

    @OptionGroup var officer: OfficerOptions
    @OptionGroup var common: CommonOptions

    func validate() throws { _ = try officer.name() }

    func run() throws {
      let acting = Acting(by: try officer.name(), at: common.now)
      let dossier = try common.open().unmerge(person: person, acting)
      try common.print(dossier) { PersonText($0).text(dossier) }
    }
  }
}
