import CVectorscan
import Foundation

/// Expressions as Vectorscan compiled them. Never changed once made, so many threads may scan with it.
final class PatternDatabase: @unchecked Sendable {
  /// One expression with Vectorscan's flags and the number that its matches are told under.
  struct Entry {
    let expression: String
    let flags: UInt32
    let id: UInt32
  }

  struct Failure: Error {
    /// The number of the entry at fault; nil: all together.
    let id: UInt32?
    let reason: String
  }

  let pointer: OpaquePointer

  init(_ entries: [Entry]) throws(Failure) {
    var database: OpaquePointer?
    var failure: UnsafeMutablePointer<hs_compile_error_t>?
    let texts = entries.map { strdup($0.expression) }
    defer { texts.forEach { free($0) } }
    let status = hs_compile_multi(
      texts.map { $0.map { UnsafePointer($0) } }, entries.map(\.flags), entries.map(\.id), UInt32(entries.count),
      UInt32(HS_MODE_BLOCK), nil, &database, &failure)
    defer { hs_free_compile_error(failure) }
    guard status == HS_SUCCESS, let database else { throw Self.failure(failure, entries) }
    pointer = database
  }

  deinit { hs_free_database(pointer) }

  private static func failure(_ error: UnsafeMutablePointer<hs_compile_error_t>?, _ entries: [Entry]) -> Failure {
    guard let error else { return Failure(id: nil, reason: "the expressions cannot be compiled") }
    let place = Int(error.pointee.expression)
    let id = entries.indices.contains(place) ? entries[place].id : nil
    return Failure(id: id, reason: error.pointee.message.map { String(cString: $0) } ?? "unknown")
  }
}
