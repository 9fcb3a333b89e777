import ByteFormats
import Records

/// The names that instaloader gives to its files: `wenlowtc/2026-06-29_22-40-00_UTC_comments.json`.
enum InstaloaderName {
  /// The path without the ending of comments; nil for other files.
  static func stem(ofComments path: String) -> [UInt8]? { without("_comments.json", path) }

  static func stem(ofPost path: String) -> [UInt8]? { without(".json", path) }

  static func folder(_ stem: [UInt8]) -> [UInt8] {
    stem.lastIndex(of: UInt8(ascii: "/")).map { Array(stem[..<$0]) } ?? []
  }

  /// The time in the name, which is the post's.
  static func seconds(_ stem: [UInt8]) -> Int64? {
    let name = stem.dropFirst(stem.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)
    let shape = Array("9999-99-99_99-99-99_UTC".utf8)
    guard name.count >= shape.count,
      zip(name, shape).allSatisfy({ $1 == UInt8(ascii: "9") ? (48...57).contains($0) : $0 == $1 })
    else { return nil }
    let fields = name.prefix(19).split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
      .compactMap { Int(Bytes.text($0)) }
    guard fields.count == 6 else { return nil }
    return CivilTime(
      year: fields[0], month: fields[1], day: fields[2], hour: fields[3], minute: fields[4], second: fields[5])?
      .utcSeconds
  }

  private static func without(_ ending: StaticString, _ path: String) -> [UInt8]? {
    let bytes = Array(path.utf8)
    guard Bytes.ends(Bytes.lowered(bytes), with: ending) else { return nil }
    return Array(bytes.dropLast(ending.utf8CodeUnitCount))
  }
}
