import ArchiveStore
import Foundation

/// The made-up council's exports that come with the program.
enum DemoExports {
  static let councilName = "Wenlow Town Council"
  /// The sender in its WhatsApp group that is the council.
  static let officialName = "Wenlow TC Duty Phone"

  /// One import each, in this order.
  static let names = [
    "facebook-wenlowtowncouncil-2025-04-30",
    "twitter-wenlowtc-2025-04-28",
    "WhatsApp Chat with Wenlow Flood Wardens.txt",
    "WhatsApp Chat - Wenlow Flood Wardens",
  ]

  static let searches = [
    "\"mill street\" after:2024-05 before:2024-09",
    "o'brien",
    "is:deleted",
  ]

  /// Where they stand.
  ///
  /// - Throws: `ArchiveError.systemFailure` when the program was moved without them.
  static func folder() throws -> String { try resource("Demo") }

  /// The council's policy.
  ///
  /// - Throws: as `folder`.
  static func policy() throws -> String { try resource("Demo-policy/wenlow-social-media") }

  /// In the folder of resources beside the program.
  private static func resource(_ name: String) throws -> String {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let folder = program.deletingLastPathComponent().appendingPathComponent("muniment_muniment.resources/" + name).path
    guard FileManager.default.fileExists(atPath: folder) else {
      throw ArchiveError.systemFailure(
        doing: "find the sample exports", why: "the folder muniment_muniment.resources is not beside the program")
    }
    return folder
  }
}
