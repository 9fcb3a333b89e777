import ArchiveStore
public import ArgumentParser
import Output
public import Sampling
import Workflows

extension Verdict: ExpressibleByArgument {}

extension SampleCommand {
  struct Next: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows a reviewer the next post to judge, as its readers saw it, with its thread.",
      discussion: """
        Never a post that the reviewer has judged, nor one that the reviewer wrote.

        Exit status 1: there is nothing left.

        Example: muniment sample next 2026 --by "Jo Clerk"
        """)

    @Argument(help: "The sample's name.")
    var name: String

    @OptionGroup var officer: OfficerOptions
    @OptionGroup var common: CommonOptions

    func validate() throws { _ = try officer.name() }

    func run() throws {
      let archive = try common.open()
      let form = try SampleWorkflow(archive).next(name, for: officer.name())
      try common.print(form) { SampleFormText($0, zone: archive.zone).text(form) }
      if form.turn.item == nil { throw ExitCode(1) }
    }
  }

  struct Recording: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "record", abstract: "Keeps what a reviewer says of an item.",
      discussion: """
        compliant, non-compliant, not-determinable (nobody can tell from what was kept; it stays in the sample) or \
        not-applicable, for each clause; --all says it of those that are not named. A slip is put right by recording \
        again, until the second reviewer has judged. Where the two differ, --settle keeps what was decided between \
        them.

        Examples:
          muniment sample record 2026 1 --all compliant --by "Jo Clerk"
          muniment sample record 2026 2 4.2.2.9=non-compliant --all compliant --note "Not ours" --by "Jo Clerk"
          muniment sample record 2026 2 4.2.2.9=compliant --settle --note "The shop's own number" --by "Ann Pryce"
        """)

    @Argument(help: "The sample's name.")
    var name: String

    @Argument(help: "The item's number.")
    var item: Int

    @Argument(help: ArgumentHelp("Clauses with their verdicts.", valueName: "clause=verdict"))
    var verdicts: [String] = []

    @Option(help: ArgumentHelp("The verdict on all clauses that are not named.", valueName: "verdict"))
    var all: Verdict?

    @Flag(help: "Settle where the two reviewers differ.")
    var settle = false

    @Option(help: "Why: stands with the verdicts, and may be asked for.")
    var note: String?

    @OptionGroup var officer: OfficerOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
      _ = try answers()
      if verdicts.isEmpty, all == nil {
        throw ValidationError("Give verdicts, as 4.2.2.1=compliant, or --all compliant.")
      }
      if settle, all != nil {
        throw ValidationError("--settle takes the clauses on which the reviewers differ, by name.")
      }
      _ = try officer.name()
    }

    func run() throws {
      let acting = Acting(by: try officer.name(), reason: note, at: common.now)
      let said = ItemVerdicts(item: item, try answers(), others: all, settles: settle)
      let recorded = try common.open().record(sample: name, said, acting)
      try common.print(recorded) { SampleText($0).text(recorded) }
    }

    private func answers() throws -> [ItemVerdicts.Answer] {
      try verdicts.map { text in
        let parts = text.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
          .map { String(decoding: $0, as: UTF8.self) }
        guard parts.count == 2, let verdict = Verdict(rawValue: parts[1]) else {
          throw ValidationError(
            "\(text) is no verdict. Write 4.2.2.1=compliant, non-compliant, not-determinable or not-applicable.")
        }
        return .init(clause: parts[0], verdict)
      }
    }
  }

  struct Replace: ParsableCommand {
    /// Why an item does not belong in the frame, as it is typed.
    enum Reason: String, ExpressibleByArgument, CaseIterable {
      case notOfficial = "not-official"
      case duplicate

      var asKept: OutOfFrame.Reason { self == .notOfficial ? .notOfficial : .duplicate }
    }

    static let configuration = CommandConfiguration(
      abstract:
        "Takes out an item that should not have stood in the frame; the next post of its stratum takes its place.",
      discussion: """
        not-official: the council did not write it. duplicate: the same record stands in the frame twice. Nothing else \
        is ever replaced: not the hard, the long, the embarrassing or the unclear.

        Example: muniment sample replace 2026 4 --reason duplicate --note "The same post as item 9" --by "Jo Clerk"
        """)

    @Argument(help: "The sample's name.")
    var name: String

    @Argument(help: "The item's number.")
    var item: Int

    @Option(help: "not-official or duplicate.")
    var reason: Reason

    @Option(help: "How that was found.")
    var note: String?

    @OptionGroup var officer: OfficerOptions
    @OptionGroup var common: CommonOptions

    func validate() throws { _ = try officer.name() }

    func run() throws {
      let acting = Acting(by: try officer.name(), reason: note, at: common.now)
      let replaced = try common.open().replace(sample: name, item: item, reason.asKept, acting)
      try common.print(replaced) { SampleText($0).text(replaced) }
    }
  }
}
