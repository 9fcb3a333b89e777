/// Which shortcode belongs to a post's number in the Graph API, to a file's base name, to a time.
struct PostIndex {
  private var byNumber: [[UInt8]: String] = [:]
  private var byStem: [[UInt8]: InstaloaderPost] = [:]
  /// Of posts in one folder at one second; nil where there are several.
  private var byTime: [[UInt8]: InstaloaderPost?] = [:]

  mutating func add(number: String?, shortcode: String?) {
    guard let number, let shortcode else { return }
    byNumber[Array(number.utf8)] = shortcode
  }

  mutating func add(_ post: InstaloaderPost, stem: [UInt8]) {
    byStem[stem] = post
    guard let time = post.seconds.map({ PostIndex.key(stem, $0) }) else { return }
    byTime[time] = .some(byTime[time] == nil ? post : nil)
  }

  /// The shortcode of a post that the interface names by its number; the number itself where nothing tells.
  func name(ofNumber number: String?) -> String? {
    number.map { byNumber[Array($0.utf8)] ?? $0 }
  }

  /// The post to which a file of comments belongs: by the base name, which is its time; so where only its compressed file
  /// has that name, by the time.
  func post(ofStem stem: [UInt8]) -> InstaloaderPost? {
    if let post = byStem[stem] { return post }
    guard let seconds = InstaloaderName.seconds(stem) else { return nil }
    return byTime[PostIndex.key(stem, seconds)] ?? nil
  }

  private static func key(_ stem: [UInt8], _ seconds: Int64) -> [UInt8] {
    InstaloaderName.folder(stem) + Array("/\(seconds)".utf8)
  }
}
