import Importing
import Records

/// One export while it is read.
public final class RedditExport {
  let account: Account
  /// The account as the author of its posts.
  let author: Author
  /// Whether the export or the clerk said whose it is.
  let isIdentified: Bool

  init(accountName: String?, options: ImportOptions) {
    let name = accountName ?? options.accountName.map(RedditName.bare)
    isIdentified = name != nil
    account = Account(
      key: (name ?? "unidentified").lowercased(), name: name, handle: name,
      url: accountName.map { "https://www.reddit.com/user/" + $0 })
    author = Author(name: name, handle: name)
  }

  /// Whose words a message is; unknown where the export does not say whose it is.
  func direction(of sender: String?) -> Direction {
    guard isIdentified, let sender else { return .undecided }
    let key = RedditName.bare(sender).utf8.map(RedditName.lowered)
    return key.elementsEqual(account.key.utf8) ? .official : .received
  }
}

/// Names of members.
enum RedditName {
  static func lowered(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte + 32 : byte }

  /// Without `u/` or `/u/` in front.
  static func bare(_ name: String) -> String {
    var rest = Array(name.utf8)[...]
    if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
    if rest.starts(with: "u/".utf8) { rest = rest.dropFirst(2) }
    return String(decoding: rest, as: UTF8.self)
  }
}
