import Policy
import Records
import Search

/// A post as it was read for a check: what it says is taken apart only when it is judged, which two threads do at once.
struct StoredPost: Sendable {
  /// One of several wordings of a post.
  struct Wording: Sendable {
    let record: Record
    let digest: [UInt8]
    let published: PublicationTime
  }

  /// In the order in which posts are read.
  let place: Int64
  let post: Int64
  let name: PostRef
  /// Whether more than one revision of it is known.
  let hasOthers: Bool
  /// Filled where `hasOthers`, oldest first.
  var wordings: [Wording] = []
  var media: [Media] = []
  private let act: Act
  private let revised: Int64?
  private let isEdited: Bool
  private let wording: [UInt8]
  private let text: String
  private let title: String?
  private let details: String?

  /// - Parameter columns: From `revisions.revised` on.
  init(_ place: Int64, _ post: Int64, _ name: PostRef, _ act: Act, _ columns: inout ColumnWalk) {
    self.place = place
    self.post = post
    self.name = name
    self.act = act
    revised = columns.numberIfAny()
    isEdited = columns.flag()
    wording = columns.bytes()
    text = columns.text()
    title = columns.textIfAny()
    details = columns.textIfAny()
    hasOthers = columns.flag()
  }

  /// - Throws: `DamagedDetails`.
  func acts() throws -> ActsOfPost {
    ActsOfPost(
      post: post, name: name, acts: wordings.isEmpty ? [try onlyAct()] : wordings.enumerated().map(worded))
  }

  private func onlyAct() throws -> WordedAct {
    let details = try RevisionDetails(json: details)
    var only = act
    only.fields = ActFields(text: text, title: title, media: media, details: details).all
    only.links = details?.links?.map(\.url) ?? []
    only.mentions = StoredPost.mentions(details?.mentions ?? [], text)
    only.media = media
    let isDated = time(of: &only, revised: revised, published: act.at, isLater: isEdited)
    return WordedAct(act: only, wording: wording, isDated: isDated)
  }

  private func worded(_ number: Int, _ wording: Wording) -> WordedAct {
    let record = wording.record
    var own = act
    own.wording = number
    own.kind = record.kind
    own.isShare = record.kind == .share
    own.fields = ActFields(record).all
    own.links = record.links.map(\.url)
    own.mentions = StoredPost.mentions(record.mentions, record.text)
    own.media = record.media
    let isDated = time(
      of: &own, revised: record.revised, published: wording.published, isLater: number > 0 || record.isEdited)
    return WordedAct(act: own, wording: wording.digest, isDated: isDated)
  }

  /// Sets when the words were published. False where that is only known of the post.
  private func time(of act: inout Act, revised: Int64?, published: PublicationTime, isLater: Bool) -> Bool {
    if let revised {
      act.at = PublicationTime(seconds: revised)
      return true
    }
    act.at = published
    guard isLater else { return true }
    act.at.doubt = published.doubt ?? "when this wording was published is not known: the post's own time is taken"
    return false
  }

  /// Those that the platform marked, and those that only stand in the text.
  private static func mentions(_ told: [String], _ text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return told }
    let known = Set(told.map { Array($0.utf8) })
    return told + TextNames.find(in: text).mentions.filter { !known.contains(Array($0.utf8)) }
  }
}
