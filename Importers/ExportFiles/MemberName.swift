/// What a name inside an export says about the entry that has it. Names are data: none ever becomes a path on this
/// machine.
enum MemberName {
  case member
  case ignored(why: String)
  case refused(why: String)

  init(_ name: String, limits: ExportLimits) {
    if let why = MemberName.danger(in: Array(name.utf8), limits: limits) {
      self = .refused(why: why)
    } else if let why = MemberName.rubbish(name) {
      self = .ignored(why: why)
    } else {
      self = .member
    }
  }

  /// The entry as one set aside, or nil when it is to be read.
  func setAside(_ path: String) -> SetAside? {
    switch self {
    case .member: nil
    case .ignored(let why): SetAside(path: path, kind: .ignored, why: why)
    case .refused(let why): SetAside(path: path, kind: .refused, why: why)
    }
  }

  private static func danger(in name: [UInt8], limits: ExportLimits) -> String? {
    guard name.count <= limits.pathBytes else { return "its name is longer than \(limits.pathBytes) bytes" }
    guard !name.isEmpty else { return "it has no name" }
    guard !name.contains(0) else { return "there is a NUL in its name" }
    // Windows programs write `\` between components; a component that leads outside leads outside with either.
    let components = name.split(omittingEmptySubsequences: false) { isSeparator($0) }
    guard components.count <= limits.depth else { return "it lies more than \(limits.depth) folders deep" }
    if isSeparator(name[0]) || isDrive(name) { return "its name is an absolute path" }
    if components.contains(where: { $0.elementsEqual("..".utf8) }) { return "its name leads outside the export" }
    return nil
  }

  private static func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }

  private static func isDrive(_ name: [UInt8]) -> Bool {
    guard name.count >= 3, name[1] == UInt8(ascii: ":"), isSeparator(name[2]) else { return false }
    return (65...90).contains(name[0] & 0xDF)
  }

  private static func rubbish(_ name: String) -> String? {
    let components = name.utf8.split(separator: UInt8(ascii: "/"))
    if components.contains(where: { $0.elementsEqual("__MACOSX".utf8) }) {
      return "a Mac's side file, no part of the export"
    }
    guard let last = components.last else { return nil }
    if last.elementsEqual(".DS_Store".utf8) || last.starts(with: "._".utf8) {
      return "a Mac's side file, no part of the export"
    }
    if last.elementsEqual("Thumbs.db".utf8) || last.elementsEqual("desktop.ini".utf8) {
      return "a side file of Windows, no part of the export"
    }
    return nil
  }
}
