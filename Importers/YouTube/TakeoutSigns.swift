import ByteFormats
import ExportFiles
import Importing

/// Tells YouTube's part of a Takeout by what a few files hold. `YouTube` stands in the product's folder in every
/// language.
enum TakeoutSigns {
  static let table: PathPattern = "*.csv"
  private static let page: PathPattern = "*.html"
  private static let uploads: PathPattern = "uploads.json"
  private static let folders: [PathPattern] = ["Takeout/*YouTube*/**", "*YouTube *YouTube Music/**"]

  /// Files outside such a folder that are looked into at most.
  private static let strangers = 24

  static func recognise(_ tree: ExportTree) throws -> Recognition? {
    let isTakeout = tree.members.contains { isInside($0.path) }
    guard try holdsRecords(tree) else {
      guard isTakeout else { return nil }
      var slice = Recognition(summary: "YouTube in Google Takeout")
      slice.isSlice = true
      return slice
    }
    return Recognition(summary: "YouTube in Google Takeout", accountKey: try TakeoutSurvey(tree).channel?.id)
  }

  private static func holdsRecords(_ tree: ExportTree) throws -> Bool {
    var looked = 0
    for member in tree.members where member.size > 0 {
      let isTable = table.matches(member.path)
      guard isTable || page.matches(member.path) || uploads.matches(member.path) else { continue }
      if !isInside(member.path) { looked += 1 }
      guard looked <= strangers else { return false }
      if try isOurs(member, isTable: isTable, in: tree) { return true }
    }
    return false
  }

  private static func isInside(_ path: String) -> Bool { folders.contains { $0.matches(path) } }

  private static func isOurs(_ member: Member, isTable: Bool, in tree: ExportTree) throws -> Bool {
    if isTable {
      guard let shape = try TableShape.of(member, in: tree) else { return false }
      // Other services call things posts too.
      return shape.kind != .posts || shape.isInferred
    }
    let head = try tree.bytes(of: member, from: 0, length: 64 << 10)
    return uploads.matches(member.path) ? Bytes.contains(head, "\"youtube#") : CommentPage.isOne(head)
  }
}
