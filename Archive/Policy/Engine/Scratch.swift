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

  deinit { hs_free_scratch(pointer) }

  /// Makes room for a database; costs next to nothing where there is enough.
  func prepare(for database: PatternDatabase) {
    let status = hs_alloc_scratch(database.pointer, &pointer)
    precondition(status == HS_SUCCESS, "no memory to scan text")
  }

  /// - Returns: All matches, by their ends.
  func scan(_ bytes: [UInt8], _ database: PatternDatabase) -> [Match] {
    matches.removeAll(keepingCapacity: true)
    let status = withUnsafeMutablePointer(to: &matches) { context in
      bytes.withUnsafeBytes { text in
        hs_scan(
          database.pointer, text.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(clamping: text.count), 0,
          pointer, Self.note, context)
      }
    }
    precondition(status == HS_SUCCESS, "a scan that was not prepared")
    return matches
  }

  private static let note: match_event_handler = { id, start, end, _, context in
    context?.assumingMemoryBound(to: [Match].self).pointee
      .append(Match(id: Int(id), start: Int(clamping: start), end: Int(clamping: end)))
    return 0
  }
}
