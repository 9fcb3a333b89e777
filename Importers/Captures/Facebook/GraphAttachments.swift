import ByteFormats
import MetaCaptures
import Records

/// Pictures, films and links of a post or comment. Their files are not in a capture, and their addresses die within days.
struct GraphAttachments {
  private(set) var media: [Media] = []
  private(set) var links: [Link] = []

  private static let deepest = 4

  /// Of a post. Answers to 2018 have one link beside the post's other fields.
  init(of post: JSONValue) {
    for attachment in post["attachments"]?["data"]?.elements ?? [] { take(attachment, depth: 0) }
    for child in post["child_attachments"]?.elements ?? [] where post["attachments"] == nil {
      add(Link.kept(child["link"]?.string, title: child.words("name")))
    }
    guard post["attachments"] == nil else { return }
    let type = post["type"]?.string.map(GraphAttachments.medium) ?? nil
    if type == nil { add(Link.kept(post["link"]?.string, title: post.words("name"))) }
    if let type { media.append(Media(path: nil, type: type)) }
  }

  /// Of a comment.
  init(single attachment: JSONValue?) {
    if let attachment, attachment.isObject { take(attachment, depth: 0) }
  }

  /// Of an album the outer attachment repeats the first picture.
  private mutating func take(_ attachment: JSONValue, depth: Int) {
    guard depth < GraphAttachments.deepest else { return }
    if let inner = attachment["subattachments"]?["data"]?.elements, !inner.isEmpty {
      for part in inner { take(part, depth: depth + 1) }
      return
    }
    let type = attachment["media_type"]?.string ?? attachment["type"]?.string ?? ""
    if let medium = GraphAttachments.medium(type) {
      media.append(
        Media(
          path: nil, type: medium, caption: attachment.words("description"),
          altText: attachment["media"]?.words("accessibility_caption") ?? attachment.words("accessibility_caption")
            ?? attachment["target"]?.words("accessibility_caption")))
    } else {
      let url = attachment["unshimmed_url"]?.string ?? attachment["url"]?.string
      add(Link.kept(url, title: attachment.words("title")))
    }
  }

  private mutating func add(_ link: Link?) {
    guard let link, !links.contains(where: { Bytes.equal($0.url, link.url) }) else { return }
    links.append(link)
  }

  static func medium(_ type: String) -> String? {
    let name = Bytes.lowered(type.utf8)
    for (start, medium) in kinds where name.starts(with: start.utf8) { return medium }
    return nil
  }

  private static let kinds = [
    ("photo", "image"), ("profile_media", "image"), ("cover_photo", "image"), ("album", "image"), ("image", "image"),
    ("sticker", "sticker"), ("animated", "animation"), ("gif", "animation"), ("video", "video"),
  ]
}

extension Link {
  /// A link whose address may be kept.
  static func kept(_ url: String?, title: String?) -> Link? {
    KeptAddress.of(url).map { Link(url: $0, title: title) }
  }
}
