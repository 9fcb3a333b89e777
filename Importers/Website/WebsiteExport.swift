import Importing
import Records

/// The files of a website while they are read.
public final class WebsiteExport {
  let options: ImportOptions
  let account: Account
  /// Whether a file with an address said which website it is.
  let isIdentified: Bool

  init(_ signs: SiteSigns?, options: ImportOptions) {
    self.options = options
    let key = signs?.host ?? options.accountName?.lowercased()
    isIdentified = key != nil
    account = Account(
      key: key ?? "unidentified", name: options.accountName ?? signs?.title ?? key,
      url: signs?.host.map { "https://" + $0 })
  }

  /// The website of one file where it is not the export's own.
  func account(of site: SiteFacts) -> Account? {
    guard let host = site.host, !host.utf8.elementsEqual(account.key.utf8), isIdentified else { return nil }
    return Account(key: host, name: site.title ?? host, url: "https://" + host)
  }
}
