import Foundation

@testable import Policy

/// Ludlow's pack as it stands in the sources.
enum ShippedPack {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Archive/Policy/Packs/ludlow-social-media").path

  static func ludlow() throws -> PolicyPack { try PolicyPack(opening: folder) }
}
