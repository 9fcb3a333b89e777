import AllImporters
public import ArchiveStore
import Importing
import Records

/// What is held and what is not, with what each platform's exports never contain.
public struct CoverageWorkflow {
  private let archive: Archive

  public init(_ archive: Archive) { self.archive = archive }

  public func coverage() throws -> [AccountCoverage] {
    try archive.coverage().map { account in
      var account = account
      account.neverContains = Self.lacks(of: account)
      return account
    }
  }

  /// What exports of its platform never hold; of an account that captures tell of, what those never hold.
  static func lacks(of account: AccountCoverage) -> [String] {
    AllImporters.list.filter { importer in
      importer.platform.rawValue.utf8.elementsEqual(account.platform.utf8)
        && account.exports.contains { $0.capture == importer.isCapture }
    }.flatMap { importer in
      importer.isCapture ? importer.neverContains.map { "in captures: " + $0 } : importer.neverContains
    }
  }
}
