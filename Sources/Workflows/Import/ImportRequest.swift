/// What the clerk asks of an import.
public struct ImportRequest: Sendable {
  public var paths: [String]
  /// `--as`: the platform, said outright.
  public var platform: String?
  public var accountName: String?
  public var officialNames: [String]
  /// Report only, keep nothing.
  public var isDryRun: Bool
  /// Who brings it in, for the audit; nil where nobody said.
  public var by: String?

  public init(
    paths: [String], platform: String? = nil, accountName: String? = nil, officialNames: [String] = [],
    isDryRun: Bool = false, by: String? = nil
  ) {
    self.paths = paths
    self.platform = platform
    self.accountName = accountName
    self.officialNames = officialNames
    self.isDryRun = isDryRun
    self.by = by
  }
}

/// How far an import has come, for a progress line.
public enum ImportProgress: Sendable {
  case opening(String)
  case recognised(String)
  case reading(records: Int)
  case hashingMedia(done: Int, of: Int)
  case indexing(records: Int)
}

/// Why an import was refused. The archive is as it was.
public enum ImportRefusal: Error, Sendable, CustomStringConvertible {
  case notRecognised(name: String, holds: [String])
  case holdsTheArchive(name: String)
  case unknownPlatform(String, known: [String])
  case notThatPlatform(name: String, platform: String)
  case severalPlatforms(name: String, summaries: [String])
  case needsConfirmation(name: String, why: String, platform: String)
  case damaged(name: String, file: String, offset: Int, reason: String)
  case notReadable(name: String, reason: String)
  /// Only a part that makes sense beside others was given.
  case nothingRead(name: String, summary: String)

  public var description: String {
    switch self {
    case .notRecognised(let name, let holds) where holds.isEmpty: "\(name) holds no files"
    case .notRecognised(let name, let holds):
      "\(name) is no export that Muniment knows; it holds \(holds.joined(separator: ", "))"
    case .holdsTheArchive(let name): "\(name) holds this archive itself, or stands in it"
    case .unknownPlatform(let name, _): "no importer is called \(name)"
    case .notThatPlatform(let name, let platform): "\(name) cannot be read as an export of \(platform)"
    case .severalPlatforms(let name, let summaries):
      "\(name) could be \(summaries.joined(separator: " or "))"
    case .needsConfirmation(let name, let why, _): "\(name) was not imported: \(why)"
    case .damaged(let name, let file, let offset, let reason):
      "\(file) in \(name) \(reason) (at byte \(offset)); part of an export must not pass for the whole"
    case .notReadable(let name, let reason): "\(name) cannot be read: \(reason)"
    case .nothingRead(let name, let summary): "\(name) (\(summary)) holds no posts"
    }
  }

  public var advice: String {
    switch self {
    case .notRecognised:
      "Give the zip as the platform made it, or the folder unpacked from it. muniment help import lists the platforms."
    case .holdsTheArchive: "Name the export's own file or folder."
    case .unknownPlatform(_, let known): "Known are: \(known.joined(separator: ", "))."
    case .notThatPlatform: "Leave out --as to have it recognised."
    case .severalPlatforms: "Say which with --as. If it holds both, import it once with each."
    case .needsConfirmation(_, _, let platform): "If the council really owns it, import it with --as \(platform)."
    case .damaged: "Download the export again and import that. Nothing of it was kept."
    case .notReadable: "Nothing of it was kept."
    case .nothingRead:
      "Give all the zips of the export in one import. If this is the only one, check on the platform's page which boxes were "
        + "ticked. Nothing of it was kept."
    }
  }
}
