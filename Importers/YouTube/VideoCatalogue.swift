import ByteFormats
import ExportFiles
import Records

/// The channel's own videos, gathered before anything is read: comments are filed under their titles, and files are
/// named after titles only.
struct VideoCatalogue {
  struct Video {
    let title: String?
    let visibility: Visibility
  }

  private var videos: [[UInt8]: Video] = [:]
  /// Seconds since 1970 at which title or description were last changed.
  private var edits: [[UInt8]: Int64] = [:]
  private var files = VideoFiles()

  init(_ tree: ExportTree, _ survey: TakeoutSurvey) throws {
    for member in tree.members {
      files.add(member.path)
      guard let shape = survey.shape(of: member) else { continue }
      switch shape.kind {
      case .videos: try addVideos(member, tree, shape)
      case .videoTexts: try addEdits(member, tree, shape)
      default: break
      }
    }
  }

  subscript(_ id: String) -> Video? { videos[Array(id.utf8)] }

  func edited(_ id: String) -> Int64? { edits[Array(id.utf8)] }

  /// The video's file, where its title fits one file and the file one title.
  func file(of title: String) -> String? { files.only(title) }

  private mutating func addVideos(_ member: Member, _ tree: ExportTree, _ shape: TableShape) throws {
    try TakeoutSurvey.rows(of: member, in: tree, shape) { row in
      guard let id = row[.video] else { return }
      let known = videos.updateValue(
        Video(title: row[.title], visibility: Privacy.visibility(row[.privacy], state: row[.state])),
        forKey: Array(id.utf8))
      if known == nil, let title = row[.title] { files.claim(title) }
    }
  }

  private mutating func addEdits(_ member: Member, _ tree: ExportTree, _ shape: TableShape) throws {
    try TakeoutSurvey.rows(of: member, in: tree, shape) { row in
      if let id = row[.video], let seconds = row.seconds(.updated) { edits[Array(id.utf8)] = seconds }
    }
  }
}

/// Video files by their names, which are titles with other signs in place of some.
struct VideoFiles {
  // Keys are titles, not ids: that `String` takes composed and decomposed letters (a zip packed again on a Mac) as
  // equal is wanted.
  private var paths: [String: [String]] = [:]
  private var titles: [String: Int] = [:]

  private static let endings: Set<String> = [
    "mp4", "mov", "webm", "avi", "mkv", "m4v", "wmv", "mpg", "flv", "3gp",
  ]

  mutating func add(_ path: String) {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? []
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return }
    let ending = String(decoding: Bytes.trimmed(Bytes.lowered(name[name.index(after: dot)...])), as: UTF8.self)
    guard VideoFiles.endings.contains(ending) else { return }
    paths[VideoFiles.key(String(decoding: name[..<dot], as: UTF8.self)), default: []].append(path)
  }

  mutating func claim(_ title: String) { titles[VideoFiles.key(title), default: 0] += 1 }

  func only(_ title: String) -> String? {
    let key = VideoFiles.key(title)
    guard !key.isEmpty, titles[key] ?? 1 == 1, let found = paths[key], found.count == 1 else { return nil }
    return found.first
  }

  /// Letters, digits and their marks only: which other signs become `_` is Google's choice.
  private static func key(_ title: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in title.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
        .nonspacingMark, .spacingMark:
        key.append(scalar)
      default: break
      }
    }
    return String(key)
  }
}

/// Who may see a video.
enum Privacy {
  /// - Parameter state: `Processed`; anything else was never to be seen ("rejected").
  static func visibility(_ privacy: String?, state: String?) -> Visibility {
    if let state, Bytes.trimmed(Bytes.lowered(state.utf8)).elementsEqual("rejected".utf8) { return .unknown }
    return words.first { $0.word.utf8.elementsEqual(Bytes.trimmed(Bytes.lowered((privacy ?? "").utf8))) }?.visibility
      ?? .unknown
  }

  /// English as seen; the others are the words of YouTube's own pages.
  private static let words: [(word: String, visibility: Visibility)] = [
    ("public", .public), ("unlisted", .unlisted), ("private", .private),
    ("Öffentlich", .public), ("nicht gelistet", .unlisted), ("privat", .private),
    ("openbaar", .public), ("verborgen", .unlisted), ("privé", .private),
    ("público", .public), ("oculto", .unlisted), ("privado", .private),
    ("publique", .public), ("non répertoriée", .unlisted), ("privée", .private),
  ]
}
