import ByteFormats
import ExportFiles
import Importing
import Records

/// Tells saved pages and files of forums from others, by what they hold: their names say nothing.
struct ForumRecognition {
  let summary: String
  let host: String?
  let name: String?

  /// Files of each kind that are looked into at most: a forum's export shows in any of them.
  private static let looks = 12
  /// Larger ones are not looked into.
  private static let largest = 8 << 20

  /// The first file that is a forum's.
  static func find(in tree: ExportTree) -> ForumRecognition? { archive(in: tree) ?? topic(in: tree) ?? page(in: tree) }

  private static func archive(in tree: ExportTree) -> ForumRecognition? {
    for member in candidates(ForumsImporter.tables, in: tree) where DiscourseArchive.isOne(member, in: tree) {
      let host = DiscourseArchive.host(member, in: tree)
      return ForumRecognition(summary: "forum, one member's posts (Discourse, CSV)", host: host, name: nil)
    }
    return nil
  }

  private static func topic(in tree: ExportTree) -> ForumRecognition? {
    for member in candidates(ForumsImporter.topics, in: tree) {
      guard let start = try? tree.bytes(of: member, from: 0, length: 4096), start.contains(UInt8(ascii: "{")),
        let bytes = try? tree.contents(of: member, limit: largest), DiscourseTopic.mayHoldPosts(bytes),
        let root = try? JSONValue(parsing: bytes)
      else { continue }
      if root["post_stream"]?["posts"]?.isArray == true || DiscourseTopic.isPost(root) {
        return ForumRecognition(
          summary: "forum, topic (Discourse, JSON)", host: DiscourseTopicFacts.host(of: root), name: nil)
      }
      guard root["topics"]?.elements.first?["posts"]?.isArray == true else { continue }
      return ForumRecognition(
        summary: "forum, topics exported by its administrator (Discourse, JSON)", host: nil, name: nil)
    }
    return nil
  }

  private static func page(in tree: ExportTree) -> ForumRecognition? {
    for member in candidates(ForumsImporter.pages, in: tree) {
      guard let facts = TopicPage.recognise(member, in: tree), let engine = facts.engine else { continue }
      return ForumRecognition(
        summary: "forum, saved pages (\(engine.name))", host: facts.host, name: facts.siteName)
    }
    return nil
  }

  private static func candidates(_ patterns: [PathPattern], in tree: ExportTree) -> ArraySlice<Member> {
    let members = tree.members.lazy.filter { member in
      member.size <= largest && patterns.contains { $0.matches(member.path) }
    }
    return Array(members.prefix(looks))[...]
  }
}
