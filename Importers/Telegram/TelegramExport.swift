import Importing
import Records

/// One export while it is read.
public final class TelegramExport {
  let options: ImportOptions
  let account: Account
  /// Whether a file or the clerk said what this is.
  let isIdentified: Bool
  /// The account's own number (`user123`), where the whole account was exported.
  let owner: String?
  /// Whether the messages stand in a JSON file; web pages beside it hold the same.
  let isJSON: Bool

  init(_ signs: ResultSigns?, page: Chat?, options: ImportOptions) {
    self.options = options
    owner = signs?.owner
    isJSON = signs != nil
    let found = signs?.account ?? page?.account
    let named = options.accountName.map { Account(key: $0.lowercased(), name: $0) }
    isIdentified = found != nil || named != nil
    account = found ?? named ?? Account(key: "unidentified")
  }

  /// The account of a chat where it is not the export's own.
  func account(of chat: Chat) -> Account? {
    guard let own = chat.account, !own.key.utf8.elementsEqual(account.key.utf8) else { return nil }
    return own
  }
}
