import ByteFormats
import CaptureReading
import ExportFiles
import Records

/// What all files say together, before any record is read: whose videos the comments stand under.
struct CaptureSurvey {
  /// An account as a capture names it.
  struct Owner {
    /// As it is spelled; compared in lower case.
    let handle: String
    var name: String?

    var key: [UInt8] { Bytes.lowered(handle.utf8) }

    var account: Account {
      Account(
        key: String(decoding: key, as: UTF8.self), name: name, handle: handle,
        url: "https://www.tiktok.com/@" + handle)
    }
  }

  /// Seconds since 1970 of the latest capture.
  private(set) var made: Int64?
  private var owners: [[UInt8]: (owner: Owner, videos: Set<[UInt8]>)] = [:]
  private var ownerOfVideo: [[UInt8]: [UInt8]] = [:]
  private var findings: [[UInt8]: CaptureSigns.Finding] = [:]

  init(_ tree: ExportTree) throws {
    for member in tree.members where CaptureSigns.isCandidate(member) {
      guard let finding = try CaptureSigns.finding(member, in: tree) else { continue }
      findings[Array(member.path.utf8)] = finding
      // A file that cannot be followed to its end is reported when its own turn comes.
      do { try look(into: member, in: tree) } catch is StructureError {}
    }
  }

  func isCapture(_ member: Member) -> Bool { findings[Array(member.path.utf8)] != nil }

  func owner(of video: String) -> Owner? {
    ownerOfVideo[Array(video.utf8)].flatMap { owners[$0]?.owner }
  }

  func owner(handle: [UInt8]) -> Owner? { owners[handle]?.owner }

  var ownerCount: Int { owners.count }

  /// The one with the most videos; of equal ones the first by its handle.
  var main: Owner? {
    owners.min { left, right in
      left.value.videos.count == right.value.videos.count
        ? left.key.lexicographicallyPrecedes(right.key) : left.value.videos.count > right.value.videos.count
    }?.value.owner
  }

  private mutating func look(into member: Member, in tree: ExportTree) throws {
    var values = try JSONSequenceReader(unwrapping: CaptureSigns.opened) { try tree.open(member) }
    while let record = try values.next() {
      guard let value = try? record.parse() else { continue }
      look(at: value)
    }
    let facts = values.facts
    see(at: Stamp.tikTok.milliseconds((facts?["extra"] ?? facts?["data"]?["extra"])?["now"]))
  }

  private mutating func look(at value: JSONValue) {
    let envelope = Envelope(value)
    see(at: envelope?.seen)
    switch Piece(value) {
    case .comment(let comment): look(at: comment, page: envelope?.page)
    case .post(let post): if let info = PostMapper(post) { add(info.owner, of: info.id) }
    case .page(let page, let list):
      see(at: Stamp.tikTok.milliseconds(page["extra"]?["now"]))
      for item in list { if case .comment(let comment) = Piece(item) { look(at: comment, page: nil) } }
    default: break
    }
  }

  /// The page that was looked at names the account, where it is the page of the comment's own video.
  private mutating func look(at comment: JSONValue, page: String?) {
    guard let video = NativeID.of(comment["aweme_id"]) else { return }
    if let address = VideoAddress(page), address.video.utf8.elementsEqual(video.utf8) {
      add(Owner(handle: address.handle), of: video)
    } else if CommentMapper.isByCreator(comment), let handle = Bytes.nonEmpty(comment["user"]?["unique_id"]?.string) {
      add(Owner(handle: handle, name: comment["user"]?["nickname"]?.string), of: video)
    }
  }

  private mutating func add(_ owner: Owner?, of video: String) {
    guard let owner else { return }
    ownerOfVideo[Array(video.utf8)] = owner.key
    var entry = owners[owner.key] ?? (owner, [])
    entry.owner.name = entry.owner.name ?? owner.name
    entry.videos.insert(Array(video.utf8))
    owners[owner.key] = entry
  }

  private mutating func see(at seconds: Int64?) { made = [made, seconds].compactMap { $0 }.max() }
}
