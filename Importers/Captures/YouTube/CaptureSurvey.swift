import ByteFormats
import ExportFiles
import Records
import YouTubeImporter

/// What all files say together, before any record is read: which videos and channels there are, and under which video
/// the comments of each file stand.
struct CaptureSurvey {
  private(set) var channels = ChannelBook()
  /// Seconds since 1970 of the latest capture.
  private(set) var made: Int64?
  private var files: [[UInt8]: FileFacts] = [:]
  private var videos: [[UInt8]: VideoInfo] = [:]
  /// The Data API's answers to a question for replies do not name the video: their thread does, elsewhere.
  private var threads: [[UInt8]: String] = [:]
  /// The videos of the `.info.json` files, by the stem of their names and by folder.
  private var infosByStem: [[UInt8]: String] = [:]
  private var infosByFolder: [[UInt8]: Set<[UInt8]>] = [:]
  private var owners = ChannelBook()

  init(_ tree: ExportTree) throws {
    for member in tree.members where CaptureSigns.isCandidate(member) {
      guard let finding = try CaptureSigns.finding(member, in: tree) else { continue }
      var facts = FileFacts(finding)
      if case .values(let shape) = finding { try look(into: member, of: shape, in: tree, &facts) }
      files[Array(member.path.utf8)] = facts
    }
    placeFiles()
    if channels.main == nil, let owner = owners.main { channels.add(owner) }
  }

  func facts(of member: Member) -> FileFacts? { files[Array(member.path.utf8)] }

  func video(_ id: String?) -> VideoInfo? { id.flatMap { videos[Array($0.utf8)] } }

  func video(ofThread id: String) -> String? { threads[Array(id.utf8)] }

  private mutating func look(into member: Member, of shape: ValueShape, in tree: ExportTree, _ facts: inout FileFacts)
    throws
  {
    // A file that cannot be followed to its end is reported when its own turn comes.
    do {
      var values = try JSONSequenceReader(unwrapping: CaptureSigns.opened) { try tree.open(member) }
      while let record = try values.next() { look(at: record, shape, &facts) }
      if let envelope = try? JSONValue(parsing: values.envelope), ValueShape(envelope) == .video {
        add(envelope, of: member, &facts)
      } else if shape == .comment {
        try findOwner(member, in: tree)
      }
    } catch is StructureError {}
  }

  /// Comments by yt-dlp and youtube-comment-downloader tell nothing that is needed before they are read.
  private mutating func look(at record: JSONRecord, _ shape: ValueShape, _ facts: inout FileFacts) {
    guard shape != .comment, shape != .downloaderComment, let value = try? record.parse() else { return }
    switch ValueShape(value) {
    case .video: if let info = VideoInfo(tool: value) { add(info) }
    case .chat: look(atChat: value, line: record.number, &facts)
    case .page: for item in value["items"]?.elements ?? [] { look(atItem: item) }
    default: look(atItem: value)
    }
  }

  private mutating func look(atItem item: JSONValue) {
    switch ValueShape(item) {
    case .apiVideo: if let info = VideoInfo(api: item) { add(info) }
    case .thread: addThread(item)
    default: break
    }
  }

  private mutating func addThread(_ thread: JSONValue) {
    let snippet = thread["snippet"]
    if let id = thread["id"]?.string, let video = snippet?["videoId"]?.string { threads[Array(id.utf8)] = video }
    // Of a thread without a video it is the channel on whose own page it stands.
    if let channel = snippet?["channelId"]?.string, NativeID.isChannel(channel.utf8) {
      owners.add(Channel(id: channel), weight: 1)
    }
  }

  private mutating func look(atChat line: JSONValue, line number: Int, _ facts: inout FileFacts) {
    facts.removals.add(line, number: number)
    for action in ChatAction.all(in: line) {
      guard case .show(let item) = ChatAction(action), item.isByOwner, let owner = item.author else { continue }
      owners.add(Channel(id: owner, name: item.value["authorName"]?["simpleText"]?.string))
    }
  }

  /// A list of comments alone names its channel only where the channel itself has commented.
  private mutating func findOwner(_ member: Member, in tree: ExportTree) throws {
    var values = try JSONSequenceReader(unwrapping: CaptureSigns.opened) { try tree.open(member) }
    while let record = try values.next() {
      guard let value = try? record.parse(), value["author_is_uploader"]?.bool == true,
        let id = value["author_id"]?.string, NativeID.isChannel(id.utf8)
      else { continue }
      let author = value["author"]?.string
      let handle = author.flatMap(Handle.bare)
      return owners.add(Channel(id: id, name: handle == nil ? author : nil, handle: handle))
    }
  }

  private mutating func add(_ envelope: JSONValue, of member: Member, _ facts: inout FileFacts) {
    guard let info = VideoInfo(tool: envelope) else { return }
    add(info)
    facts.video = info.id
    facts.captured = info.captured
    facts.announced = envelope["comment_count"]?.integer
    let name = FileName(member.path)
    infosByStem[name.stem] = info.id
    infosByFolder[name.folder, default: []].insert(Array(info.id.utf8))
  }

  private mutating func add(_ info: VideoInfo) {
    made = [made, info.captured].compactMap { $0 }.max()
    let known = videos.updateValue(info, forKey: Array(info.id.utf8))
    if let channel = info.channel { channels.add(channel, weight: known == nil ? 1 : 0) }
    guard let known else { return }
    // The Data API has the second where yt-dlp has the day.
    let isFiner = known.published?.precision == .second && info.published?.precision != .second
    if isFiner { videos[Array(info.id.utf8)]?.published = known.published }
    if info.channel == nil { videos[Array(info.id.utf8)]?.channel = known.channel }
  }

  /// Finds the video for files that hold no id of one: by their own name, by the name that they share with an
  /// `.info.json`, or where they stand beside the only one of their folder.
  private mutating func placeFiles() {
    var placeless: [[UInt8]: [[UInt8]]] = [:]
    for (path, facts) in files {
      let name = FileName(String(decoding: path, as: UTF8.self))
      files[path]?.captured = facts.captured ?? name.captured
      made = [made, name.captured].compactMap { $0 }.max()
      guard facts.video == nil else { continue }
      if let video = infosByStem[name.stem] ?? name.video {
        files[path]?.video = video
      } else if facts.finding.needsVideo {
        placeless[name.folder, default: []].append(path)
      }
    }
    for (folder, paths) in placeless {
      guard let path = paths.first, paths.count == 1, let known = infosByFolder[folder], known.count == 1 else {
        continue
      }
      files[path]?.video = known.first.map { String(decoding: $0, as: UTF8.self) }
    }
  }
}

extension CaptureSigns.Finding {
  /// Whether its records name no video themselves.
  var needsVideo: Bool {
    switch self {
    case .values(.comment), .values(.downloaderComment), .values(.chat), .table: true
    default: false
    }
  }
}
