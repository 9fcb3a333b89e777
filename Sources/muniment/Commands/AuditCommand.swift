import ArchiveStore
import ArgumentParser
import Output

struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "What was done to the archive, by whom and why.",
    discussion: """
      Every import, withdrawal, rereading, restored backup, certificate and saved search is an entry. Each entry's hash covers the one \
      before it: none can be changed or taken out from among the others unseen. What is cut from the end, or written anew up to the \
      end, shows only against a last hash that was noted elsewhere: muniment audit verify --head.

      Examples:
        muniment audit
        muniment audit verify
      """,
    subcommands: [List.self, Verify.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the entries, the oldest first.", discussion: "Example: muniment audit list --json")

    @OptionGroup var common: CommonOptions

    func run() throws {
      let archive = try common.open()
      let entries = try archive.audit()
      try common.print(Entries(entries: entries)) { AuditText($0, zone: archive.zone).text(entries) }
    }
  }

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Follows the chain of entries and names the first that does not hold.",
      discussion: """
        Prints the hash of the last entry. Noted elsewhere (in the council's minutes), it proves later that nothing up to then was \
        changed or cut off, not even by somebody who wrote the whole chain anew. Note all 64 digits that stand after "head": fewer \
        are not taken.

        Examples:
          muniment audit verify
          muniment audit verify --head "$(cat noted-hash.txt)"
        """)

    @Option(help: ArgumentHelp("A hash noted earlier, which must still stand in the chain.", valueName: "hash"))
    var head: String?

    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard let head else { return }
      let isHash =
        head.utf8.count == 64
        && head.utf8.allSatisfy { ("0"..."9").contains(Unicode.Scalar($0)) || ("a"..."f").contains(Unicode.Scalar($0)) }
      guard isHash else { throw ValidationError("--head takes the 64 digits that muniment audit verify printed.") }
    }

    func run() throws {
      let archive = try common.open()
      let found = try archive.verifyAudit(head: head)
      try common.print(found) { AuditText($0, zone: archive.zone).text(found) }
      guard found.isClean else { throw ExitCode(CommandFailure.failed) }
    }
  }

  private struct Entries: Encodable {
    let entries: [AuditEntry]
  }
}
