import ByteFormats
import Records

/// What a capture tells of one post, whichever interface it comes from.
struct CapturedPost {
  /// Why a post stands inside another.
  enum Role { case answered, quoted, reposted }

  struct Companion {
    let role: Role
    let post: CapturedPost
  }

  let id: String
  let number: Int64
  /// As X gives it: `&`, `<` and `>` escaped.
  let escapedText: String
  /// Where the post stands in the bytes of its value: its evidence.
  var range: Range<Int>
  var stamp: String?
  var author = Author()
  var isProtected = false
  var conversation: String?
  /// The post that it answers.
  var answered: String?
  /// Who wrote the post that it answers.
  var answeredAuthor: Author?
  var isRepost = false
  var isTruncated = false
  /// The numbers of all versions, the first first. Empty where the capture does not say.
  var versions: [String] = []
  var links: [Link] = []
  var tags: [String] = []
  var mentions: [String] = []
  var media: [Media] = []
  var poll: Poll?
  var place: Place?
  var metrics: [Metric] = []
  /// Others of whom it tells number and handle.
  var named: [Author] = []
  var companions: [Companion] = []

  /// Posts inside posts are followed so far, and not more than so many of each: X gives one level, and one post can answer
  /// one, quote one and repeat one.
  static let deepest = 2
  static let mostCompanions = 3

  init(id field: JSONValue?, text: String?, range: Range<Int>) throws(Unreadable) {
    guard let id = field?.text, let number = field?.integer, number > 0 else { throw Unreadable("has no number (id)") }
    guard let text else { throw Unreadable("has no text") }
    self.init(id: id, number: number, text: text, range: range)
  }

  init(id: String, number: Int64, text: String, range: Range<Int>) {
    self.id = id
    self.number = number
    escapedText = text
    self.range = range
  }

  mutating func count(_ value: JSONValue?, as name: String) {
    if let value = value?.integer { metrics.append(Metric(name: name, value: value)) }
  }

  mutating func attach(_ post: CapturedPost?, as role: Role) {
    if let post { companions.append(Companion(role: role, post: post)) }
  }
}
