import ByteFormats
import Records

/// The authors that a capture names. Numbers of accounts are compared byte for byte, handles without regard to case.
struct People {
  private(set) var persons: [Author] = []
  private var byID: [[UInt8]: Int] = [:]
  private var byHandle: [[UInt8]: Int] = [:]

  /// The place of an author in `persons`; nil for one without number and handle.
  mutating func place(of author: Author) -> Int? {
    guard author.nativeID != nil || author.handle != nil else { return nil }
    let place = known(author) ?? persons.count
    if place == persons.count { persons.append(Author()) }
    fill(place, from: author)
    return place
  }

  /// Whom somebody means by `@handle`, a number or a name.
  func find(_ claim: String) -> Int? {
    let bytes = Array(claim.utf8)
    let isHandle = bytes.first == UInt8(ascii: "@")
    if isHandle { return byHandle[Bytes.lowered(bytes.dropFirst())] }
    return byID[bytes] ?? byHandle[Bytes.lowered(bytes[...])]
      ?? persons.firstIndex { $0.name?.utf8.elementsEqual(bytes) == true }
  }

  static func isSame(_ left: Author, _ right: Author) -> Bool {
    if let one = left.nativeID, let other = right.nativeID { return one.utf8.elementsEqual(other.utf8) }
    guard let one = left.handle, let other = right.handle else { return false }
    return Bytes.lowered(one.utf8) == Bytes.lowered(other.utf8)
  }

  private func known(_ author: Author) -> Int? {
    if let id = author.nativeID, let place = byID[Array(id.utf8)] { return place }
    guard let handle = author.handle, let place = byHandle[Bytes.lowered(handle.utf8)] else { return nil }
    // A handle can pass to another account: the number decides.
    return author.nativeID == nil || persons[place].nativeID == nil ? place : nil
  }

  private mutating func fill(_ place: Int, from author: Author) {
    persons[place].nativeID = persons[place].nativeID ?? author.nativeID
    persons[place].handle = persons[place].handle ?? author.handle
    persons[place].name = persons[place].name ?? author.name
    if let id = author.nativeID { byID[Array(id.utf8)] = place }
    if let handle = author.handle {
      byHandle[Bytes.lowered(handle.utf8)] = byHandle[Bytes.lowered(handle.utf8)] ?? place
    }
  }
}
