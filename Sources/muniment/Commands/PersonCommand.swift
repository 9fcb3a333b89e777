import ArchiveStore
public import ArgumentParser
import Output
public import Search

extension HitStrength: ExpressibleByArgument {}

struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "One person in all accounts: dossiers, and searches for subject access requests.",
    discussion: """
      A dossier holds what is known of a person. A search looks for every way of writing it, in posts, messages, deleted posts and
      earlier wordings, and says of each hit why it is one and how sure that is. A namesake is not the person: judge the hits.

      Examples:
        muniment person new --name "Ann Pryce" --nickname Annie --phone "01632 960123" --by "Jo Clerk"
        muniment person search 1 --by "Jo Clerk"
        muniment person judge 1 4711 no --by "Jo Clerk"
      """,
    subcommands: [
      New.self, Add.self, List.self, Show.self, Find.self, Judge.self, Merge.self, Unmerge.self,
    ])

  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Opens a dossier.",
      discussion: """
        Every option but --by and --archive can be given several times.

        Example: muniment person new --name "Ann Pryce" --former-name "Ann Hughes" --handle x:ann_pryce --by "Jo Clerk"
        """)

    @OptionGroup var known: PersonFactOptions
    @OptionGroup var officer: OfficerOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard try !known.facts().isEmpty else { throw ValidationError("Say who it is, at least with --name NAME.") }
      _ = try officer.name()
    }

    func run() throws {
      let acting = Acting(by: try officer.name(), at: common.now)
      let dossier = try common.open().makePerson(try known.facts(), acting)
      try common.print(dossier) { PersonText($0).text(dossier) }
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Adds to a dossier, or takes out what was noted wrongly.",
      discussion: """
        Examples:
          muniment person add 1 --nickname Annie --phone "01632 960123" --by "Jo Clerk"
          muniment person add 1 --take-out --phone "01632 960123" --by "Jo Clerk"
        """)

    @Argument(help: ArgumentHelp("The dossier's number.", valueName: "person"))
    var person: Int64

    @Flag(help: "Take these out instead, written as person show prints them.")
    var takeOut = false

    @OptionGroup var known: PersonFactOptions
    @OptionGroup var officer: OfficerOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard try !known.facts().isEmpty else { throw ValidationError("Say what to add, for example --nickname NAME.") }
      _ = try officer.name()
    }

    func run() throws {
      let acting = Acting(by: try officer.name(), at: common.now)
      let archive = try common.open()
      let dossier =
        takeOut
        ? try archive.remove(try known.facts(), fromPerson: person, acting)
        : try archive.add(try known.facts(), toPerson: person, acting)
      try common.print(dossier) { PersonText($0).text(dossier) }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the dossiers.", discussion: "Example: muniment person list --json")

    @OptionGroup var common: CommonOptions

    func run() throws {
      let persons = try common.open().persons()
      try common.print(Persons(persons: persons)) { PersonText($0).list(persons) }
    }

    private struct Persons: Encodable {
      let persons: [Dossier]
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows a dossier, or the record of a search that was made for it.",
      discussion: """
        Examples:
          muniment person show 1
          muniment person show 1 --search 3
        """)

    @Argument(help: ArgumentHelp("The dossier's number.", valueName: "person"))
    var person: Int64

    @Option(help: ArgumentHelp("The number of a search.", valueName: "number"))
    var search: Int64?

    @OptionGroup var common: CommonOptions

    func run() throws {
      let archive = try common.open()
      if let search {
        let record = try archive.searchRecord(search, ofPerson: person)
        return try common.print(record) { PersonText($0).text(record, withVariants: true) }
      }
      let dossier = try archive.person(person)
      try common.print(dossier) { PersonText($0).text(dossier) }
    }
  }
}
