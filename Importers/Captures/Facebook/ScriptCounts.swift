import ByteFormats
import MetaCaptures
import Records

/// Counts of the scripts' tables. `num_special` is what is left over, and may be negative.
enum ScriptCounts {
  static func metrics(_ row: Cells) -> [Metric] {
    columns.compactMap { column, name in row.count(column).map { Metric(name: name, value: $0) } }
  }

  private static let columns = [
    ("numreactions", "reactions"), ("numcomments", "comments"), ("numshares", "shares"), ("numlikes", "likes"),
    ("numloves", "loves"), ("numwows", "wows"), ("numhahas", "hahas"), ("numsads", "sads"), ("numangrys", "angrys"),
  ]
}
