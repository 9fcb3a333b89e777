import ExportFiles
import Importing

/// Tells Reddit's exports by the headers of their tables: others have files of the same names.
enum ExportSigns {
  private static let telling: [(patterns: [PathPattern], columns: [StaticString])] = [
    (["posts.csv", "posts_*.csv"], PostFile.columns), (["comments.csv", "comments_*.csv"], CommentFile.columns),
    (["messages.csv", "messages_*.csv"], MessageFile.columns),
    (["chat_history.csv", "chat_history_*.csv"], ChatFile.columns),
  ]

  static func isReddit(_ tree: ExportTree) -> Bool {
    telling.contains { sign in
      tree.members.lazy.filter { member in sign.patterns.contains { $0.matches(member.path) } }.prefix(4)
        .contains { Table.hasHeader($0, in: tree, sign.columns) }
    }
  }
}
