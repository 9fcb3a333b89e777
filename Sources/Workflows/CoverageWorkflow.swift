import AllImporters
public import ArchiveStore
import Importing
import Records

/// What is held and what is not, with what each platform's exports never contain.
public struct CoverageWorkflow {
  private let archive: Archive

  public init(_ archive: Archive) { self.archive = archive }

  public func coverage() throws -> [AccountCoverage] {
    let lacks = Dictionary(
      AllImporters.list.map { ($0.platform.rawValue, $0.neverContains) }, uniquingKeysWith: { first, _ in first })
    return try archive.coverage().map { account in
      var account = account
      account.neverContains = lacks[account.platform] ?? []
      return account
    }
  }
}
