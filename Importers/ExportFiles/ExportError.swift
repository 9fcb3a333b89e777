/// Why an export cannot be read. The description says what, where and why; `advice` what to do.
public enum ExportError: Error, Hashable, Sendable, CustomStringConvertible {
  case cannotOpen(path: String, why: String, advice: String)
  case tooLarge(member: String, bytes: Int, limit: Int)
  case damaged(path: String, member: String?, why: String)
  /// Two parts hold the same path with different content: they are not parts of one export.
  case conflict(member: String, first: String, second: String)

  public var description: String {
    switch self {
    case .cannotOpen(let path, let why, _): "cannot read \(path): \(why)"
    case .tooLarge(let member, let bytes, let limit): "\(member) has \(bytes) bytes; at most \(limit) are read here"
    case .damaged(let path, let member?, let why): "cannot read \(member) in \(path): \(why)"
    case .damaged(let path, nil, let why): "cannot read \(path): \(why)"
    case .conflict(let member, let first, let second): "\(member) is not the same in \(first) and in \(second)"
    }
  }

  public var advice: String {
    switch self {
    case .cannotOpen(_, _, let advice): advice
    case .tooLarge: "This is no file that a platform makes. Ask for the export again."
    case .damaged: "Download the export again, and compare its size with what the platform's page says."
    case .conflict: "These are two exports, not parts of one. Import them one after the other."
    }
  }
}
