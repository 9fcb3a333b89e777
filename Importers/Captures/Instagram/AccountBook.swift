import ByteFormats
import Importing
import MetaCaptures
import Records

/// The accounts whose posts a capture holds.
struct AccountBook {
  /// The account with the most posts.
  let main: Account
  let mainID: String?
  let isUnidentified: Bool
  private let known: [[UInt8]: Account]

  init(_ hints: [OwnerHint], options: ImportOptions) {
    var found: [[UInt8]: (hint: OwnerHint, count: Int)] = [:]
    var order: [[UInt8]] = []
    for hint in hints {
      guard let key = hint.handle.map({ Array($0.lowercased().utf8) }) else { continue }
      if found[key] == nil { order.append(key) }
      let old = found[key]
      let merged = OwnerHint(
        handle: hint.handle, name: old?.hint.name ?? hint.name, id: old?.hint.id ?? hint.id)
      found[key] = (merged, (old?.count ?? 0) + 1)
    }
    // Of equals the first met.
    let best = order.reversed().max { (found[$0]?.count ?? 0) < (found[$1]?.count ?? 0) }.flatMap { found[$0]?.hint }
    known = found.mapValues { AccountBook.account($0.hint) }
    let named = MetaText.nonEmpty(options.accountName).map { OwnerHint(handle: AccountBook.bare($0)) }
    let chosen = best ?? named
    main = chosen.map(AccountBook.account) ?? Account(key: "unidentified")
    mainID = best?.id ?? hints.lazy.compactMap(\.id).first
    isUnidentified = chosen == nil
  }

  /// The account of a record; nil for the capture's main one.
  func other(_ owner: OwnerHint) -> Account? {
    guard let handle = owner.handle else { return nil }
    let key = Array(handle.lowercased().utf8)
    guard !key.elementsEqual(main.key.utf8) else { return nil }
    return known[key] ?? AccountBook.account(owner)
  }

  func account(_ owner: OwnerHint) -> Account { other(owner) ?? main }

  /// As the importer of exports keys it: the username in small letters.
  private static func account(_ hint: OwnerHint) -> Account {
    let handle = hint.handle ?? "unidentified"
    return Account(
      key: handle.lowercased(), name: hint.name, handle: handle, url: "https://www.instagram.com/\(handle)/")
  }

  private static func bare(_ name: String) -> String {
    Bytes.text(name.utf8.drop { $0 == UInt8(ascii: "@") })
  }
}
