import Foundation
public import Importing
import Records

extension ImportOptions {
  /// A council on 15 January 2027; in England unless it is said otherwise.
  public static func forTests(zone: String = "Europe/London", account: String? = nil) -> ImportOptions {
    var options = ImportOptions(
      zone: CouncilZone(identifier: zone) ?? CouncilZone(timeZone: .gmt), now: 1_800_000_000)
    options.accountName = account
    return options
  }
}
