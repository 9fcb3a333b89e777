import ByteFormats
import Records

/// What JSON and HTML tell alike about a post, before it becomes a record.
struct PostDraft {
  var published: PublicationTime
  var text = ""
  var media: [Media] = []
  /// Threads only: an answer to another post, which the export does not name.
  var isReply = false

  func record(_ traits: PostTraits, _ export: InstagramExport) -> Record {
    let kind = traits.kind ?? kindByFolder
    var record = Record(
      identity: mediaNumber.map { .native($0) } ?? .fingerprint, kind: kind == .post && isReply ? .reply : kind,
      direction: .official,
      published: published, text: MetaText.trimmed(text))
    record.visibility = traits.visibility
    record.state = traits.state
    record.author = Author(name: export.account.name, handle: export.account.handle)
    record.media = media.map { withoutRepeatedCaption($0, text: record.text) }
    return record
  }

  /// The number of the first medium, at the end of its file's name: the only id there is, the same in JSON and HTML (643 of 643
  /// pairs seen) and in exports before and after 2025, when the names were shortened. Nil for names without one.
  private var mediaNumber: String? {
    guard let name = media.first?.name else { return nil }
    let stem = name.utf8.prefix { $0 != UInt8(ascii: ".") }
    let digits = stem.reversed().prefix { (0x30...0x39).contains($0) }
    guard digits.count >= 10 else { return nil }
    return String(decoding: digits.reversed(), as: UTF8.self)
  }

  /// A reel that was archived or deleted is still a reel: its folder tells (`media/reels/202603/…`).
  private var kindByFolder: PostKind {
    guard let path = media.first?.path else { return .post }
    let folders = path.utf8.split(separator: UInt8(ascii: "/")).dropLast()
    if folders.contains(where: { $0.elementsEqual("stories".utf8) }) { return .story }
    let isVideo = folders.contains { $0.elementsEqual("reels".utf8) || $0.elementsEqual("igtv".utf8) }
    return isVideo ? .video : .post
  }

  /// A carousel's medium may repeat the post's caption or have its own.
  private func withoutRepeatedCaption(_ media: Media, text: String) -> Media {
    var result = media
    let caption = MetaText.trimmed(media.caption ?? "")
    result.caption = caption.utf8.isEmpty || caption.utf8.elementsEqual(text.utf8) ? nil : caption
    return result
  }
}

/// What a family of files says about every entry in it.
struct PostTraits: Sendable {
  /// Nil: told by the folder of the entry's first medium.
  var kind: PostKind?
  var visibility: Visibility = .unknown
  var state: PostState = .live
}
