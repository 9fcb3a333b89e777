import Importing
import Records

/// One archive while it is read.
public final class MastodonExport {
  let account: Account
  /// The council as the author of its posts.
  let author: Author
  let isUnidentified: Bool

  init(actor: Actor, options: ImportOptions) {
    let key =
      actor.key ?? options.accountName.map { String(decoding: $0.utf8.drop { $0 == UInt8(ascii: "@") }, as: UTF8.self) }
    isUnidentified = key == nil
    account = Account(
      key: (key ?? "unidentified").lowercased(), name: actor.name ?? options.accountName, handle: actor.handle,
      url: actor.page)
    author = Author(name: account.name, handle: account.handle, nativeID: actor.id)
  }
}
