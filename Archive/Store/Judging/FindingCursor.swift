/// Where a list of findings goes on.
struct FindingCursor {
  let acted: Int64
  let id: Int64

  init(acted: Int64, id: Int64) {
    self.acted = acted
    self.id = id
  }

  /// - Throws: `ArchiveError.foreignCursor`.
  init(_ text: String) throws {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { Int64(String(decoding: $0, as: UTF8.self)) }
    guard parts.count == 2, let acted = parts[0], let id = parts[1] else { throw ArchiveError.foreignCursor }
    self.init(acted: acted, id: id)
  }

  var text: String { "\(acted).\(id)" }
}
