/// Why an export cannot be read. The description says what, where and why; `advice` what to do.
public enum ExportError: Error, Hashable, Sendable, CustomStringConvertible {
  case cannotOpen(path: String, why: String, advice: String)
  case tooLarge(member: String, bytes: Int, limit: Int)
  case damaged(path: String, member: String?, why: String)
  /// Two parts hold the same path with different content: they are not parts of one export.
  case conflict(member: String, first: String, second: String)

  /// The file that an export was to be kept in.
  case cannotWrite(path: String, why: String)

  public var description: String {
    switch self {
    case .cannotOpen(let path, let why, _): "cannot read \(path): \(why)"
    case .tooLarge(let member, let bytes, let limit): "\(member) has \(bytes) bytes; at most \(limit) are read here"
    case .damaged(let path, let member?, let why): "cannot read \(member) in \(path): \(why)"
    case .damaged(let path, nil, let why): "cannot read \(path): \(why)"
    case .conflict(let member, let first, let second): "\(member) is not the same in \(first) and in \(second)"
    case .cannotWrite(let path, let why): "cannot write \(path): \(why)"
    }
  }

  public var advice: String {
    switch self {
    case .cannotOpen(_, _, let advice): advice
    case .tooLarge: "This is no file that a platform makes. Ask for the export again."
    case .damaged: "Download the export again, and compare its size with what the platform's page says."
    case .conflict: "These are two exports, not parts of one. Import them one after the other."
    case .cannotWrite: "Look whether the disk is full, and whether you may write there."
    }
  }
}
