import ByteFormats
import ExportFiles

/// `data/manifest.js` (seen 2020 to 2026): whose archive it is, and which files hold how many elements.
struct Manifest {
  struct File {
    /// From the archive's root: `data/tweets.js`.
    let path: String
    let count: Int?
  }

  let accountID: String?
  let handle: String?
  let name: String?
  /// Seconds since 1970.
  let made: Int64?
  let isPartial: Bool
  let files: [File]
  /// Whether it names `tweets`, the word since 2022; before, it was `tweet`.
  let saysTweets: Bool

  init?(_ value: JSONValue) {
    guard value["userInfo"] != nil || value["dataTypes"] != nil else { return nil }
    let user = value["userInfo"]
    accountID = user?["accountId"]?.text
    handle = user?["userName"]?.string
    name = user?["displayName"]?.string
    let archive = value["archiveInfo"]
    made = archive?["generationDate"]?.string.flatMap(PostTime.seconds)
    isPartial = archive?["isPartialArchive"]?.bool ?? false
    saysTweets = value["dataTypes"]?["tweets"] != nil
    let types = value["dataTypes"]?.fields.map(\.value) ?? []
    files = types.flatMap { $0["files"]?.elements ?? [] }.compactMap { file in
      file["fileName"]?.string.map { File(path: $0, count: file["count"]?.integer.map { Int(clamping: $0) }) }
    }
  }
}

/// Tells the completeness check what the manifest names, and whether it is there.
enum ManifestCheck {
  static func announce(_ manifest: Manifest?, of tree: ExportTree, to check: CompletenessCheck) {
    guard let manifest, let own = tree.shallowest(named: "manifest.js") else { return }
    let root = String(decoding: own.path.utf8.dropLast("data/manifest.js".utf8.count), as: UTF8.self)
    for file in manifest.files {
      let path = root + file.path
      check.announced(.init(path: path, count: file.count, isPresent: tree.member(path) != nil, by: own.path))
    }
  }
}
