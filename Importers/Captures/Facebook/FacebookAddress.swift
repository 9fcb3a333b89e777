import ByteFormats
import CaptureReading
import MetaCaptures

/// What an address on Facebook tells: `https://www.facebook.com/wenlowtc/posts/123/?comment_id=9&reply_comment_id=10`.
struct FacebookAddress {
  /// The page's name in the address; nil where a number or nothing stands there.
  private(set) var handle: String?
  /// The page's number.
  private(set) var page: String?
  /// The post's number.
  private(set) var post: String?
  /// The post's changing name (`pfbid0…`).
  private(set) var changingName: String?
  let comment: String?
  let replyComment: String?

  private let address: WebAddress

  init?(_ text: String?) {
    guard let text, let address = WebAddress(text), address.isOn("facebook.com") else { return nil }
    self.address = address
    comment = FacebookAddress.number(address.value("comment_id"))
    replyComment = FacebookAddress.number(address.value("reply_comment_id"))
    page = FacebookAddress.number(address.value("id"))
    take(address.value("story_fbid") ?? address.value("v"))
    readPath(address.path)
  }

  /// Whether a number stands in it: then the name in front is that of the number's owner.
  func holds(_ number: String?) -> Bool {
    guard let number, !number.utf8.isEmpty else { return false }
    let wanted = Array(number.utf8)
    return address.path.contains { part in
      part.split(separator: UInt8(ascii: ".")).contains { $0.elementsEqual(wanted) }
    }
  }

  private mutating func readPath(_ path: [[UInt8]]) {
    guard let first = path.first, path.count > 1, let section = path.dropFirst().first else { return }
    guard FacebookAddress.sections.contains(where: { section.elementsEqual($0.utf8) }) else {
      if Bytes.equal(first, "reel") || Bytes.equal(first, "watch") { take(section) }
      return
    }
    if Bytes.isNumber(first) {
      page = Bytes.text(first)
    } else if !FacebookAddress.words.contains(where: { first.elementsEqual($0.utf8) }) {
      handle = Bytes.text(first)
    }
    // The picture's number in `/photos/` is not always the post's.
    if !Bytes.equal(section, "photos") { take(path.last) }
  }

  private mutating func take(_ part: [UInt8]?) {
    guard let part, post == nil else { return }
    if Bytes.isNumber(part) {
      post = Bytes.text(part)
    } else if Bytes.starts(part, with: "pfbid") {
      changingName = Bytes.text(part)
    }
  }

  private static func number(_ bytes: [UInt8]?) -> String? {
    guard let bytes, Bytes.isNumber(bytes) else { return nil }
    return Bytes.text(bytes)
  }

  private static let sections = ["posts", "videos", "photos", "reel", "reels", "permalink", "events"]
  private static let words = ["groups", "events", "watch", "reel", "share", "photo", "story.php", "permalink.php"]
}
