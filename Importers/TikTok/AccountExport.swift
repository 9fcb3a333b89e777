import ByteFormats
import ExportFiles
import Importing
import Records

/// One account's data while it is read: whose it is.
public final class AccountExport {
  let account: Account
  let author: Author
  /// The account's user name, as its messages name the sender.
  let userName: String?

  init(_ tree: ExportTree, options: ImportOptions) {
    let profile = AccountExport.profile(in: tree)
    let told = profile?["userName"]?.string ?? AccountExport.handle(in: options.accountName)
    userName = told
    let name = profile?["displayName"]?.string ?? options.accountName ?? told
    account = Account(
      key: (told ?? options.accountName)?.lowercased() ?? "unidentified", name: name, handle: told,
      url: told.map { "https://www.tiktok.com/@" + $0 })
    author = Author(name: name, handle: told)
  }

  var isUnidentified: Bool { account.name == nil }

  func direction(from sender: String?) -> Direction {
    guard let userName, let sender else { return .undecided }
    return sender.utf8.elementsEqual(userName.utf8) ? .official : .received
  }

  /// `@WenlowTC` on the command line is a handle; anything else is a name.
  private static func handle(in name: String?) -> String? {
    guard let name, name.utf8.first == UInt8(ascii: "@"), name.utf8.count > 1 else { return nil }
    return String(decoding: name.utf8.dropFirst(), as: UTF8.self)
  }

  /// `Profile/Profile Information/ProfileMap` until 2024, `Profile/Profile Info`, then `Profile And Settings`.
  private static func profile(in tree: ExportTree) -> JSONValue? {
    guard let member = tree.members.first(where: { DataFile.isDataFile($0) }),
      let bytes = try? tree.contents(of: member, limit: DataFile.largest)
    else { return nil }
    var found: JSONValue?
    var reader = SectionReader<Void>(bytes) { path in
      let isProfile = zip(path, profileNames).allSatisfy { name, names in
        names.contains { $0.utf8.elementsEqual(name.utf8) }
      }
      return isProfile ? path.count == profileNames.count ? .whole(()) : .enter : .leave
    }
    // A damaged file is reported when its own turn comes.
    try? reader.read { found = try? JSONValue(parsing: Array(bytes[$0.range])) }
    return found
  }

  private static let profileNames = [
    ["Profile", "Profile And Settings"], ["Profile Information", "Profile Info"], ["ProfileMap"],
  ]
}
