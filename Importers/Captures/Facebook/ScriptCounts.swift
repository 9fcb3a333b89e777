import ByteFormats
import CaptureReading
import Records

/// Counts of the scripts' tables. `num_special` is what is left over, and may be negative.
enum ScriptCounts {
  static func metrics(_ row: Cells) -> [Metric] {
    Metric.told(columns.map { ($1, row.count($0)) })
  }

  private static let columns = [
    ("numreactions", "reactions"), ("numcomments", "comments"), ("numshares", "shares"), ("numlikes", "likes"),
    ("numloves", "loves"), ("numwows", "wows"), ("numhahas", "hahas"), ("numsads", "sads"), ("numangrys", "angrys"),
  ]
}
