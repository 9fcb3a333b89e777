import Crypto
import Foundation

/// Where a page of results ended: opaque to whoever holds it, tied to one query, one order and one state of the
/// archive.
struct SearchCursor: Codable, Hashable {
  let query: String
  let order: String
  let generation: Int64
  /// The last post of the page.
  let post: Int64
  /// Its rank, where the order is by rank.
  let rank: Double?
  /// Whether the page ended among posts that only an earlier wording matched (they follow all others when ranked).
  let isEarlier: Bool

  init(canonical: String, order: SearchOrder, generation: Int64, post: Int64, rank: Double?, isEarlier: Bool) {
    query = SearchCursor.hash(canonical)
    self.order = order.rawValue
    self.generation = generation
    self.post = post
    self.rank = rank
    self.isEarlier = isEarlier
  }

  /// - Throws: `ArchiveError.foreignCursor` for another query's, `.staleCursor` for one from before an import.
  init(_ text: String, canonical: String, order: SearchOrder, generation: Int64) throws {
    let base64 = String(
      decoding: text.utf8.map { byte in
        switch byte {
        case UInt8(ascii: "-"): UInt8(ascii: "+")
        case UInt8(ascii: "_"): UInt8(ascii: "/")
        default: byte
        }
      }, as: UTF8.self)
    let padding = String(repeating: "=", count: (4 - base64.utf8.count % 4) % 4)
    guard let data = Data(base64Encoded: base64 + padding),
      let cursor = try? JSONDecoder().decode(SearchCursor.self, from: data),
      cursor.query == SearchCursor.hash(canonical), cursor.order == order.rawValue
    else { throw ArchiveError.foreignCursor }
    guard cursor.generation == generation else { throw ArchiveError.staleCursor }
    self = cursor
  }

  func text() throws -> String {
    let base64 = try JSONEncoder().encode(self).base64EncodedString()
    return String(
      decoding: base64.utf8.compactMap { byte in
        switch byte {
        case UInt8(ascii: "+"): UInt8(ascii: "-")
        case UInt8(ascii: "/"): UInt8(ascii: "_")
        case UInt8(ascii: "="): nil
        default: byte
        }
      }, as: UTF8.self)
  }

  private static func hash(_ canonical: String) -> String {
    Hex.text(SHA256.hash(data: Array(canonical.utf8)).prefix(8))
  }
}
