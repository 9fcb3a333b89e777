import AllImporters
import Importing
import Records

/// The platforms of which the program can read something.
public enum KnownPlatforms {
  /// Raw values: `x`, `facebook`.
  public static var names: [String] {
    var seen: Set<String> = []
    return AllImporters.list.map { $0.platform.rawValue }.filter { seen.insert($0).inserted }
  }
}
