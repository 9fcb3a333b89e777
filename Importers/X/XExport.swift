import Importing
import Records

/// One archive while it is read: whose it is, its long posts, and what has been counted so far.
public final class XExport {
  let identity: ArchiveIdentity
  let account: Account
  /// The council as the author of its posts.
  let author: Author
  /// X's number of the account; nil where no file tells it.
  let accountID: String?
  let isUnidentified: Bool
  let longPosts = LongPosts()
  let check = CompletenessCheck()
  var articleDates = ArticleCalendar()

  init(identity: ArchiveIdentity, options: ImportOptions) {
    self.identity = identity
    let handle = identity.handle ?? XExport.handle(in: options.accountName)
    let named = identity.id ?? (handle ?? options.accountName)?.lowercased()
    isUnidentified = named == nil
    accountID = identity.id
    account = Account(
      key: named ?? "unidentified", name: identity.name ?? options.accountName, handle: handle,
      url: handle.map { "https://x.com/" + $0 })
    author = Author(name: account.name, handle: handle, nativeID: identity.id)
  }

  /// The page of a post: `https://x.com/WenlowTC/status/20`. X leads `i` to the right account where the handle is
  /// unknown.
  var statusPage: String { "https://x.com/" + (account.handle ?? "i") + "/status/" }

  /// `@WenlowTC` on the command line is a handle; anything else is a name.
  private static func handle(in name: String?) -> String? {
    guard let name, name.utf8.first == UInt8(ascii: "@"), name.utf8.count > 1 else { return nil }
    return String(decoding: name.utf8.dropFirst(), as: UTF8.self)
  }
}
