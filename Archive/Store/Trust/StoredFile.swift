import Foundation
import GRDB

/// A file in `exports/`.
public struct StoredFile: Sendable, Hashable {
  public let path: String
  /// The name with which a single file came, and under which its records were sighted; nil for a zip, tar.gz or folder,
  /// which hold their names themselves.
  public let singleName: String?

  init(_ row: Row, in folder: ArchiveFolder) {
    path = folder.exports + "/" + (row["stored"] as String)
    singleName = row["form"] == "file" ? row["name"] : nil
  }
}
