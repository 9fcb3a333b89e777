import ByteFormats
import Records

/// One page and how many records speak of it.
struct TalliedPage {
  var hint: PageHint
  var count: Int

  /// As the importer of exports keys it: by the handle where an address shows it, else the number, else the name.
  var account: Account {
    let key = hint.handle ?? hint.id ?? hint.name ?? "unidentified"
    let place = hint.handle ?? hint.id
    return Account(
      key: key.lowercased(), name: hint.name, handle: hint.handle, url: place.map { "https://www.facebook.com/\($0)" })
  }
}

/// Puts hints of one page together.
struct PageTally {
  private(set) var pages: [TalliedPage] = []
  private var byID: [[UInt8]: Int] = [:]
  private var byHandle: [[UInt8]: Int] = [:]
  private var byName: [[UInt8]: Int] = [:]

  mutating func add(_ hint: PageHint) {
    let handle = hint.handle.map { Bytes.lowered($0.utf8) }
    let index =
      hint.id.flatMap { byID[Array($0.utf8)] } ?? handle.flatMap { byHandle[$0] }
      ?? (hint.id == nil ? hint.name.flatMap { byName[Array($0.utf8)] } : nil)
    guard let index else {
      pages.append(TalliedPage(hint: hint, count: 1))
      return learn(pages.count - 1)
    }
    pages[index].count += 1
    pages[index].hint.id = pages[index].hint.id ?? hint.id
    pages[index].hint.name = pages[index].hint.name ?? hint.name
    pages[index].hint.handle = pages[index].hint.handle ?? hint.handle
    learn(index)
  }

  private mutating func learn(_ index: Int) {
    let hint = pages[index].hint
    if let id = hint.id { byID[Array(id.utf8)] = index }
    if let handle = hint.handle { byHandle[Bytes.lowered(handle.utf8)] = index }
    if let name = hint.name { byName[Array(name.utf8)] = index }
  }
}
