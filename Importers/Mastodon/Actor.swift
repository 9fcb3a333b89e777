import ByteFormats
import ExportFiles
import Importing

/// Whose archive it is: by `actor.json`; without one, by the first post.
struct Actor {
  private(set) var id: String?
  private(set) var name: String?
  /// The account's page: `https://toot.example/@wenlowtc`.
  private(set) var page: String?

  /// `wenlowtc@toot.example`: servers ignore its case.
  var handle: String? { page.flatMap(Actor.handle) }

  var key: String? { handle?.lowercased() ?? id }

  /// Never fails: a file that cannot be read here is reported when its own turn comes.
  init(_ tree: ExportTree) {
    if let value = Actor.file(in: tree) {
      id = value["id"]?.string
      page = value["url"]?.string
      name = Bytes.nonEmpty(value["name"]?.string)
    }
    if page == nil { readOwnPost(in: tree) }
  }

  private static func file(in tree: ExportTree) -> JSONValue? {
    let pattern: PathPattern = "actor*.json"
    guard let member = tree.members.first(where: { pattern.matches($0.path) }),
      let bytes = try? tree.contents(of: member, limit: 8 << 20), let value = try? JSONValue(parsing: bytes),
      value["preferredUsername"]?.string != nil
    else { return nil }
    return value
  }

  private mutating func readOwnPost(in tree: ExportTree) {
    guard let member = Outbox.member(in: tree), let source = try? tree.open(member) else { return }
    var reader = JSONRecordReader(source, unwrapping: ["orderedItems"])
    while page == nil, let record = try? reader.next(), record.number < 200 {
      guard let item = try? record.parse() else { continue }
      id = id ?? item["actor"]?.string
      page = item["object"]?["url"]?.string.flatMap { Actor.page(ofPost: $0) }
    }
    page = page ?? id.flatMap(Actor.classicPage)
  }

  /// From a post's page: `https://toot.example/@wenlowtc/109`.
  private static func page(ofPost url: String) -> String? {
    guard let slash = url.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    let page = String(decoding: url.utf8[..<slash], as: UTF8.self)
    return handle(page) == nil ? nil : page
  }

  /// `https://toot.example/users/wenlowtc` stands for `https://toot.example/@wenlowtc`.
  private static func classicPage(_ id: String) -> String? {
    let parts = id.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { Array($0) }
    guard parts.count == 5, parts[3].elementsEqual("users".utf8), !parts[4].isEmpty else { return nil }
    return String(
      decoding: Array((parts[0] + Array("//".utf8) + parts[2] + Array("/@".utf8) + parts[4])), as: UTF8.self)
  }

  /// From `https://toot.example/@wenlowtc`.
  private static func handle(_ page: String) -> String? {
    let parts = page.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 4, let name = parts.last, name.first == UInt8(ascii: "@"), name.count > 1 else { return nil }
    return String(decoding: Array(name.dropFirst()) + [UInt8(ascii: "@")] + Array(parts[2]), as: UTF8.self)
  }

}

/// The file that says whose archive it is: read before the first post; here only looked through, so that a damaged one
/// is reported.
enum ActorFile {
  @Sendable static func check(
    _ export: MastodonExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    do throws(JSONError) {
      _ = try JSONValue(parsing: (try? tree.contents(of: member, limit: 8 << 20)) ?? [])
    } catch {
      throw DamagedFile(file: member.path, offset: 0, reason: error.reason)
    }
  }
}
