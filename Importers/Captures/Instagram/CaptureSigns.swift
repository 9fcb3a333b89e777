import ByteFormats
import CaptureReading
import ExportFiles
import Importing
import MetaCaptures

/// What wrote a file, by its first records: names of files say nothing.
enum CaptureSigns {
  enum Values {
    case graph, notices, instaloaderPost, instaloaderComments, instaloaderProfile

    /// For the clerk.
    var tool: String {
      switch self {
      case .graph: "Graph API"
      case .notices: "notices of comments"
      default: "instaloader"
      }
    }
  }

  /// Captures are kept in folders of many files: enough are looked at to know whose they are.
  private static let filesLookedAt = 64
  private static let compressed: PathPattern = "*_UTC*.json.xz"

  static func recognise(_ tree: ExportTree) -> Recognition? {
    let files = tree.members.filter { FileForm.isJSON($0) || FileForm.isTable($0) }
    let tools = Bytes.unique(files.prefix(filesLookedAt).compactMap { tool(of: $0, in: tree) })
    if !tools.isEmpty {
      return Recognition(summary: "Captured Instagram posts and comments (\(tools.joined(separator: ", ")))")
    }
    guard tree.members.contains(where: { compressed.matches($0.path) }) else { return nil }
    return Recognition(
      summary: "Instagram posts saved by instaloader, compressed",
      needsConfirmation:
        "All posts are compressed with xz, which cannot be read: save them with --no-compress-json, or "
        + "unpack the .json.xz files.")
  }

  static func values(_ member: Member, in tree: ExportTree) -> Values? {
    let words: [StaticString] = ["+0000", "instaloader", "answers", "changes"]
    guard CaptureValues.mayHold(words, member, in: tree) else { return nil }
    let first = CaptureValues.first(5, of: member, in: tree, unwrapping: ["data"])
    return first.lazy.compactMap(kind).first
  }

  static func isTable(_ member: Member, in tree: ExportTree) -> Bool {
    CaptureTable.columns(of: member, in: tree).map(SuiteTable.isOfInstagram) ?? false
  }

  private static func tool(of member: Member, in tree: ExportTree) -> String? {
    guard FileForm.isTable(member) else { return values(member, in: tree)?.tool }
    return isTable(member, in: tree) ? "Meta Business Suite" : nil
  }

  private static func kind(_ value: JSONValue) -> Values? {
    if let type = value["instaloader"]?["node_type"]?.string, value["node"]?.isObject == true {
      return Bytes.equal(type, "Profile") ? .instaloaderProfile : .instaloaderPost
    }
    if value["answers"]?.isArray == true, value["owner"] != nil, value["created_at"]?.integer != nil {
      return .instaloaderComments
    }
    if Bytes.equal(value["object"]?.string, "instagram"), value["entry"]?.isArray == true { return .notices }
    return GraphSigns.isGraph(value) ? .graph : nil
  }
}
