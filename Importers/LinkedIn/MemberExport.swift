import ByteFormats
import ExportFiles
import Importing
import Records

/// One member's export while it is read: whose it is.
public final class MemberExport {
  let account: Account
  let author: Author
  /// As the member's profile spells it, and so as messages name the sender.
  let memberName: String?

  init(_ tree: ExportTree, options: ImportOptions) {
    memberName = MemberExport.nameInProfile(of: tree)
    let name = options.accountName ?? memberName
    // The number stands in file names since 2026 only: it must not part the exports of one account.
    let key = name?.lowercased() ?? MemberExport.number(in: tree)
    account = Account(key: key ?? "unidentified", name: name)
    author = Author(name: name)
  }

  var isUnidentified: Bool { account.name == nil }

  /// A member's own words; a row that names somebody else is received.
  func direction(from sender: String?) -> Direction {
    guard let memberName else { return .undecided }
    return sender?.utf8.elementsEqual(memberName.utf8) == true ? .official : .received
  }

  private static func nameInProfile(of tree: ExportTree) -> String? {
    let pattern: PathPattern = "Profile.csv"
    guard let member = tree.members.first(where: { pattern.matches($0.path) }), let source = try? tree.open(member)
    else { return nil }
    var reader = Table.reader(source)
    guard let header = try? reader.next(), let row = try? reader.next(),
      let cells = try? Cells(row, TableColumns(header.cells))
    else { return nil }
    let parts = [cells["firstname"], cells["lastname"]].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// `Shares_252701747.csv`
  private static func number(in tree: ExportTree) -> String? {
    let patterns: [PathPattern] = ["Shares_*.csv", "Comments_*.csv", "Reactions_*.csv"]
    for member in tree.members where patterns.contains(where: { $0.matches(member.path) }) {
      let digits = member.name.utf8.drop { $0 != UInt8(ascii: "_") }.dropFirst().prefix { (48...57).contains($0) }
      if !digits.isEmpty { return String(decoding: digits, as: UTF8.self) }
    }
    return nil
  }
}
