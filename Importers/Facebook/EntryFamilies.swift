import ExportFiles
import Importing
import Records

/// The readers of posts, comments and other entries: what a family says of all its entries.
enum EntryFamilies {
  static let posts: [PathPattern] = ["json", "html"].flatMap { form in
    // Numbered, since `your_posts_in_groups` is another family.
    (1...9).map { PathPattern("your_posts_\($0)*.\(form)") } + [
      PathPattern("profile_posts_*.\(form)"), PathPattern("your_posts.\(form)"),
      PathPattern("your_posts__check_ins__photos_and_videos_*.\(form)"),
    ]
  }
  /// `status_updates` in 2018.
  static let postKeys = ["status_updates"]

  typealias Read = @Sendable (FacebookExport, Member, ExportTree, inout any RecordSink) throws -> Void

  static func entries(_ traits: EntryTraits = EntryTraits(), unwrapping keys: [String] = []) -> Read {
    { export, member, tree, sink in
      var file = EntryFile(export, member, tree, traits)
      try file.read(unwrapping: keys, into: &sink)
    }
  }

  /// Page exports name an event in the entry's heading only.
  static let events: Read = { export, member, tree, sink in
    var file = EntryFile(export, member, tree, EntryTraits(kind: .event))
    file.adjust = { record in
      if record.event == nil, let name = record.title { record.event = Event(name: name, details: record.text) }
    }
    try file.read(
      unwrapping: ["your_events_v2", "your_events", "events_you_hosted_v2", "events_v2"], into: &sink)
  }

  /// Photos and videos: one that a post already shows is a shell, which the archive joins to that post.
  static func pictures(_ kind: PostKind, unwrapping keys: [String]) -> Read {
    { export, member, tree, sink in
      let index = try export.posts(in: tree)
      var file = EntryFile(export, member, tree, EntryTraits(kind: kind))
      file.adjust = { record in
        if record.kind == kind, record.media.contains(where: index.holds) { record.completeness = .shell }
      }
      try file.read(unwrapping: keys, into: &sink)
    }
  }

  /// Edits hold only the final text and the time of the edit. One whose words a post has is another sighting of that
  /// post; of any other nothing shows which post it changed, so it stands as a post of its own.
  static let edits: Read = { export, member, tree, sink in
    let index = try export.posts(in: tree)
    var file = EntryFile(export, member, tree, EntryTraits())
    file.adjust = { record in
      record.revised = record.published.seconds
      guard let post = index.published(record.text) else { return }
      (record.kind, record.published, record.media) = (post.kind, post.time, post.media)
    }
    try file.read(unwrapping: [], into: &sink)
  }

  /// An export's start page holds links only; some people publish another page under its name.
  static let startPage: Read = { export, member, tree, sink in
    var file = EntryFile(export, member, tree, EntryTraits())
    file.mayHoldNavigation = true
    file.traits = { header in
      EntryTraits(kind: header.map(isCommentsPage) ?? false ? .comment : .post, visibility: .unknown)
    }
    try file.read(unwrapping: [], into: &sink)
  }

  private static func isCommentsPage(_ header: PageHeader) -> Bool {
    guard let title = header.title else { return false }
    return commentTitles.contains { $0.utf8.elementsEqual(title.utf8) }
  }

  private static let commentTitles = [
    "Comments", "Comentarios", "Commentaires", "Kommentare", "Commenti", "Comentários", "Reacties", "Opmerkingen",
    "Komentarze", "Komentáře", "Comentarii", "Hozzászólások", "Yorumlar", "Kommentarer", "Kommentit", "Σχόλια",
    "Комментарии", "Коментарі", "Sylwadau", "Bình luận", "评论", "留言", "コメント", "ความคิดเห็น",
  ]
}
