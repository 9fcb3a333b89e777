import CVectorscan
import Foundation

/// The room in which Vectorscan works: one scan at a time, so one for each thread.
final class Scratch {
  /// What a scan found: the entry's number, where it began (if asked for) and ended.
  struct Match {
    let id: Int
    let start: Int
    let end: Int
  }

  private var pointer: OpaquePointer?
  private var matches: [Match] = []
  /// Kept, so that no other can come to stand at the address of one.
  private var prepared: [ObjectIdentifier: PatternDatabase] = [:]
  /// The last one of `prepared` that was used: mostly the next one too.
  private var latest: PatternDatabase?

  deinit { hs_free_scratch(pointer) }

  /// - Parameter start: Where in the text to begin; places are told from the text's own beginning.
  /// - Returns: All matches, by their ends.
  func scan(_ bytes: [UInt8], _ database: PatternDatabase, from start: Int = 0) -> [Match] {
    prepare(for: database)
    matches.removeAll(keepingCapacity: true)
    let status = withUnsafeMutablePointer(to: &matches) { context in
      bytes.withUnsafeBytes { text in
        let rest = UnsafeRawBufferPointer(rebasing: text[start...])
        return hs_scan(
          database.pointer, rest.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(clamping: rest.count), 0,
          pointer, Self.note, context)
      }
    }
    precondition(status == HS_SUCCESS, "a scan that was not prepared")
    return start == 0 ? matches : matches.map { Match(id: $0.id, start: $0.start + start, end: $0.end + start) }
  }

  /// Makes room for a database, once: Vectorscan sums the whole database up each time it is asked.
  private func prepare(for database: PatternDatabase) {
    guard latest !== database else { return }
    latest = database
    guard prepared[ObjectIdentifier(database)] == nil else { return }
    prepared[ObjectIdentifier(database)] = database
    let status = hs_alloc_scratch(database.pointer, &pointer)
    precondition(status == HS_SUCCESS, "no memory to scan text")
  }

  private static let note: match_event_handler = { id, start, end, _, context in
    context?.assumingMemoryBound(to: [Match].self).pointee
      .append(Match(id: Int(id), start: Int(clamping: start), end: Int(clamping: end)))
    return 0
  }
}
