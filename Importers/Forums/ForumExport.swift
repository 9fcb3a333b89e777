import Importing
import Records

/// Saved pages and files of forums while they are read.
public final class ForumExport {
  let options: ImportOptions
  let account: Account
  /// Whether a page with an address said which forum it is.
  let isIdentified: Bool

  init(options: ImportOptions, host: String?, name: String?) {
    self.options = options
    let key = host ?? options.accountName?.lowercased()
    isIdentified = key != nil
    account = Account(
      key: key ?? "unidentified", name: name ?? options.accountName ?? host, url: host.map { "https://" + $0 })
  }

  /// The forum of one page where it is not the export's own.
  func account(of host: String?, name: String?) -> Account? {
    guard let host, !host.utf8.elementsEqual(account.key.utf8) else { return nil }
    return Account(key: host, name: name ?? host, url: "https://" + host)
  }
}
