import Importing
import Records

/// The mails of one list while they are read.
public final class MailExport {
  let options: ImportOptions
  let account: Account
  /// Whether a mail or the clerk said which list it is.
  let isIdentified: Bool
  /// The first mail of the thread in which each mail stands, by the mails' ids.
  private var roots: [[UInt8]: String] = [:]

  init(_ signs: MailSigns?, options: ImportOptions) {
    self.options = options
    let list = signs?.list
    let named = options.accountName.map { Account(key: $0.lowercased(), name: $0) }
    isIdentified = list != nil || named != nil
    account = list ?? named ?? Account(key: "unidentified")
  }

  /// The list of one mail where it is not the export's own.
  func account(of list: Account?) -> Account? {
    guard let list, isIdentified, !list.key.utf8.elementsEqual(account.key.utf8) else { return nil }
    return list
  }

  /// The thread of a mail, named by its first mail: by what the mail refers to, else by the thread of what it answers.
  func root(of id: String?, references: [String], parent: String?) -> String? {
    let known = parent.map { roots[Array($0.utf8)] ?? $0 }
    guard let root = references.first ?? known ?? id else { return nil }
    if let id { roots[Array(id.utf8)] = root }
    return root
  }
}
