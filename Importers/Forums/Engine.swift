import ByteFormats

/// The programs that forums run on, by the form of their pages.
enum Engine: Sendable, Hashable {
  case phpBB, vBulletin3, vBulletin4, vBulletin5, xenForo1, xenForo2, smf, myBB, discourse
  /// None that is known: posts are told by marks that many pages share.
  case unknown(PostMarks)

  var name: String {
    switch self {
    case .phpBB: "phpBB"
    case .vBulletin3: "vBulletin 3"
    case .vBulletin4: "vBulletin 4"
    case .vBulletin5: "vBulletin 5"
    case .xenForo1: "XenForo 1"
    case .xenForo2: "XenForo 2"
    case .smf: "SMF"
    case .myBB: "MyBB"
    case .discourse: "Discourse"
    case .unknown: "unknown forum"
    }
  }

  /// The engine of whose pages this element is a post.
  init?(post element: HTMLElement) {
    let id = element.attribute("id")
    if element.isNamed("article"), ASCII.number(element.attribute("data-content"), after: "post-") != nil {
      self = .xenForo2
    } else if element.isNamed("li"), element.hasClass("message"), ASCII.number(id, after: "post-") != nil {
      self = .xenForo1
    } else if element.isNamed("div"), element.hasClass("post"), ASCII.number(id, after: "p") != nil {
      self = .phpBB
    } else if element.hasClass("postcontainer"), ASCII.number(id, after: "post_") != nil {
      self = .vBulletin4
    } else if element.isNamed("li"), element.hasClass("b-post"), element.attribute("data-node-id") != nil {
      self = .vBulletin5
    } else if element.isNamed("table"), ASCII.number(id, after: "post") != nil {
      self = .vBulletin3
    } else if element.isNamed("div"), element.hasClass("post_wrapper") {
      self = .smf
    } else if element.isNamed("div"), element.hasClass("post"), ASCII.number(id, after: "post_") != nil {
      self = .myBB
    } else if element.isNamed("article"), element.attribute("data-topic-id") != nil,
      ASCII.number(id, after: "post_") != nil
    {
      self = .discourse
    } else {
      return nil
    }
  }

  /// Whether an element is one of this engine's posts.
  func isPost(_ element: HTMLElement) -> Bool {
    if case .unknown(let marks) = self { return marks.isPost(element) }
    return Engine(post: element) == self
  }

  func draft(_ post: HTMLElement) -> PostDraft {
    switch self {
    case .phpBB: PHPBBPost.draft(post)
    case .vBulletin3, .vBulletin4: VBulletinPost.draft(post)
    case .vBulletin5: VBulletinPost.draftOfVersion5(post)
    case .xenForo1: XenForoPost.draftOfVersion1(post)
    case .xenForo2: XenForoPost.draftOfVersion2(post)
    case .smf: SMFPost.draft(post)
    case .myBB: MyBBPost.draft(post)
    case .discourse: DiscoursePost.draft(post)
    case .unknown: UnknownPost.draft(post)
    }
  }
}

/// Elements that many engines put around a post, the surest first.
enum PostMarks: Int, CaseIterable, Sendable, Hashable {
  case comment, article, container

  func isPost(_ element: HTMLElement) -> Bool {
    switch self {
    case .comment:
      let type = element.attribute("itemtype")
      return type.map { $0.utf8.elementsEqual("https://schema.org/Comment".utf8) } == true
        || type.map { $0.utf8.elementsEqual("http://schema.org/Comment".utf8) } == true
    case .article: return element.isNamed("article") && PostMarks.number(of: element) != nil
    case .container:
      if element.attribute("component").map({ $0.utf8.elementsEqual("post".utf8) }) == true { return true }
      let isNamed = PostMarks.names.contains { element.hasClass($0) }
      return (element.isNamed("div") || element.isNamed("li")) && isNamed && PostMarks.number(of: element) != nil
    }
  }

  private static let names: [StaticString] = [
    "post", "cPost", "ItemComment", "ItemDiscussion", "forum-post", "forum_post", "topic-post",
  ]

  /// The digits at the end of an element's own id.
  static func number(of element: HTMLElement) -> String? {
    for value in [element.attribute("data-pid"), element.attribute("data-post-id"), element.attribute("id")] {
      guard let value else { continue }
      if let digits = ASCII.digits(Array(value.utf8.reversed().prefix { ASCII.isDigit($0) }.reversed())) {
        return digits
      }
    }
    return nil
  }
}
