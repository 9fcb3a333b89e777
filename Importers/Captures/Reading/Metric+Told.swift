package import ByteFormats
package import Records

extension Metric {
  /// Those counts that a record tells.
  package static func told(_ counts: [(String, Int64?)]) -> [Metric] {
    counts.compactMap { name, count in count.map { Metric(name: name, value: $0) } }
  }

  package static func told(_ counts: [(String, JSONValue?)]) -> [Metric] {
    told(counts.map { ($0, $1?.integer) })
  }
}
