package import ByteFormats

/// Reads times as a platform's interface counts them: since 1970. Numbers before the platform opened or after 2100 are no
/// times.
package struct Stamp: Sendable {
  private let sane: ClosedRange<Int64>

  /// - Parameter opened: the platform's first day, in seconds since 1970.
  package init(since opened: Int64) { sane = min(opened, 4_102_444_800)...4_102_444_800 }

  package func checked(_ seconds: Int64?) -> Int64? { seconds.flatMap { sane.contains($0) ? $0 : nil } }

  package func seconds(_ value: JSONValue?) -> Int64? { checked(value?.integer) }

  package func milliseconds(_ value: JSONValue?) -> Int64? { checked((value?.integer).map { $0 / 1000 }) }

  package func microseconds(_ value: JSONValue?) -> Int64? { checked((value?.integer).map { $0 / 1_000_000 }) }
}
