import ByteFormats
import Importing
import Records

/// The pages whose posts a capture holds.
struct PageBook {
  /// The page with the most records.
  let main: Account
  let isUnidentified: Bool
  private let byID: [[UInt8]: Account]
  private let byHandle: [[UInt8]: Account]
  private let mainID: [UInt8]?

  init(_ hints: [PageHint], options: ImportOptions) {
    var tally = PageTally()
    for hint in hints where !hint.isEmpty { tally.add(hint) }
    let pages = tally.pages
    let best = pages.indices.max { (pages[$0].count, $1) < (pages[$1].count, $0) }
    var accounts = pages.map(\.account)
    let named = MetaText.nonEmpty(options.accountName)
    if let best, accounts[best].name == nil { accounts[best].name = named }
    main = best.map { accounts[$0] } ?? Account(key: named?.lowercased() ?? "unidentified", name: named)
    mainID = best.flatMap { pages[$0].hint.id }.map { Array($0.utf8) }
    isUnidentified = best == nil && named == nil
    byID = PageBook.index(pages, accounts) { $0.id }
    byHandle = PageBook.index(pages, accounts) { $0.handle.map(Bytes.lowered) }
  }

  /// The account of a page that a record names; nil for the capture's main one.
  func other(_ hint: PageHint) -> Account? {
    guard let account = known(hint) else { return nil }
    return account.key.utf8.elementsEqual(main.key.utf8) ? nil : account
  }

  func account(_ hint: PageHint) -> Account { known(hint) ?? main }

  /// Whether an author's number is that of the page.
  func isPage(_ author: String?, of hint: PageHint) -> Bool {
    guard let author else { return false }
    if let id = hint.id { return id.utf8.elementsEqual(author.utf8) }
    return mainID.map { $0.elementsEqual(author.utf8) } ?? false
  }

  private func known(_ hint: PageHint) -> Account? {
    if let id = hint.id, let account = byID[Array(id.utf8)] { return account }
    if let handle = hint.handle, let account = byHandle[Bytes.lowered(handle.utf8)] { return account }
    return hint.isEmpty ? nil : TalliedPage(hint: hint, count: 1).account
  }

  private static func index(
    _ pages: [TalliedPage], _ accounts: [Account], by key: (PageHint) -> String?
  ) -> [[UInt8]: Account] {
    var index: [[UInt8]: Account] = [:]
    for (page, account) in zip(pages, accounts) {
      if let key = key(page.hint) { index[Array(key.utf8)] = account }
    }
    return index
  }
}
