import ArchiveStore
import ArgumentParser
import Output

struct ImportListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists what was imported, with the number of each import.",
    discussion: "Example: muniment import list --archive ~/archive")

  @OptionGroup var common: CommonOptions

  func run() throws {
    let imports = try common.open().imports()
    try common.print(Imports(imports: imports)) { ImportText($0).text(imports) }
  }

  private struct Imports: Encodable {
    let imports: [KnownImport]
  }
}
