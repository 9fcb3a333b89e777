import ByteFormats
import ExportFiles
import Importing

/// Files that repeat the numbers of posts or messages without their words, and the index of 2012 to 2018: what was
/// read is checked against them. Their elements are no records.
enum HeaderFile {
  static func read(_ export: XExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    var posts: [Int64] = []
    var messages: [Int64] = []
    var elements = try ElementReader(member, in: tree)
    while let element = try elements.next() {
      let value = try? element.value()
      if let conversation = value?["dmConversation"] {
        messages += conversation["messages"]?.elements.compactMap { $0["messageCreate"]?["id"]?.integer } ?? []
      } else if let file = value?["file_name"]?.string {
        announce(file, holding: value?["tweet_count"]?.integer, by: member, in: tree, to: export.check)
      } else if let id = (value?["tweet"] ?? value)?["tweet_id"]?.integer {
        posts.append(id)
      } else {
        try sink.reject("is no entry of an index of posts or messages", at: element.origin)
      }
    }
    export.check.found(elements.count, in: member.path)
    export.check.listed(posts: posts, messages: messages, in: member.path)
  }

  private static func announce(
    _ file: String, holding count: Int64?, by index: Member, in tree: ExportTree, to check: CompletenessCheck
  ) {
    let root = String(decoding: index.path.utf8.dropLast("data/js/tweet_index.js".utf8.count), as: UTF8.self)
    let path = root + file
    check.announced(
      .init(path: path, count: count.map { Int(clamping: $0) }, isPresent: tree.member(path) != nil, by: index.path))
  }
}
