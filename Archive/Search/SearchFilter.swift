public import Records

/// A fact to ask of a post beside its words. Who wrote it is asked by a term in the `author` field.
public enum SearchFilter: Hashable, Sendable {
  /// The platform's raw value.
  case platform(String)
  /// The account's name, handle or key has these folded tokens, one after another, or they are its platform and key.
  case account([String])
  case kind(PostKind)
  case direction(Direction)
  case state(PostState)
  /// The post answers another, or is a reply or comment.
  case reply
  /// The post has more than one wording.
  case edited
  case visibility(Visibility)
  case hasMedia
  case hasLink
  case hasPoll
  /// A rule of the council's policy flagged it, and nobody has said that the rule is wrong there.
  case hasFinding
  case published(PublishedSpan)
  case url(PostAddress)
  /// The archive's number of a conversation.
  case conversation(Int64)

  var isPublished: Bool {
    if case .published = self { true } else { false }
  }
}
