import Importing
import Records

/// One repository while it is read.
public final class BlueskyExport {
  let account: Account
  /// The account as the author of its posts.
  let author: Author

  init(_ survey: RepositorySurvey?, options: ImportOptions) {
    let did = survey?.did
    account = Account(
      key: did ?? options.accountName?.lowercased() ?? "unidentified", name: survey?.name ?? options.accountName,
      handle: options.accountName, url: did.map { "https://bsky.app/profile/" + $0 })
    author = Author(name: account.name, handle: options.accountName, nativeID: did)
  }

  /// The account of a second repository in one export.
  func account(of did: String) -> Account? {
    guard !did.utf8.elementsEqual(account.key.utf8) else { return nil }
    return Account(key: did, url: "https://bsky.app/profile/" + did)
  }
}
