import ByteFormats
import CaptureReading
import Records
import YouTubeImporter

/// What a file's name says, where the tool put nothing into the file.
struct FileName {
  /// Its folder and its name without what the tools put behind it (`.info.json`, `.comments.json`, `.live_chat.json`).
  let stem: [UInt8]
  let folder: [UInt8]
  private let name: [UInt8]

  init(_ path: String) {
    let bytes = Array(path.utf8)
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    folder = Array(bytes[..<start])
    name = FileName.withoutEndings(Array(bytes[start...]))
    stem = folder + name
  }

  /// The video's id: `… [dQw4w9WgXcQ]`, `dQw4w9WgXcQ`, `comments_dQw4w9WgXcQ`, `dQw4w9WgXcQ_24-05-01 10-00-00`,
  /// `videoinfo_dQw4w9WgXcQ_2024_05_01_comments`.
  var video: String? {
    [inBrackets, whole, afterWord, atEnd, atStart].compactMap { $0 }.first.map { String(decoding: $0, as: UTF8.self) }
  }

  /// `captured-2024-05-01`: written there by the clerk.
  var captured: Int64? {
    let mark = Array("captured-".utf8)
    guard name.count >= mark.count + 10 else { return nil }
    for start in 0...name.count - mark.count - 10 where name[start...].starts(with: mark) {
      let day = String(decoding: name[(start + mark.count)..<(start + mark.count + 10)], as: UTF8.self)
      if let seconds = Stamp.youTube.text(day + "T23:59:59Z") { return seconds }
    }
    return nil
  }

  private var inBrackets: ArraySlice<UInt8>? {
    guard let open = name.lastIndex(of: UInt8(ascii: "[")), open + 12 < name.count,
      name[open + 12] == UInt8(ascii: "]"), NativeID.isVideo(name[(open + 1)..<(open + 12)])
    else { return nil }
    return name[(open + 1)..<(open + 12)]
  }

  private var whole: ArraySlice<UInt8>? { name.count == 11 ? plain(name[...]) : nil }

  private var afterWord: ArraySlice<UInt8>? {
    guard Bytes.starts(name, with: "videoinfo_"), name.count >= 21 else { return nil }
    let isEnd = name.count == 21 || name[21] == UInt8(ascii: "_")
    return isEnd && NativeID.isVideo(name[10..<21]) ? name[10..<21] : nil
  }

  private var atEnd: ArraySlice<UInt8>? {
    guard name.count > 12, name[name.count - 12] == UInt8(ascii: "_") else { return nil }
    return plain(name.suffix(11))
  }

  private var atStart: ArraySlice<UInt8>? {
    guard name.count > 19, name[11] == UInt8(ascii: "_"), (48...57).contains(name[12]), (48...57).contains(name[13]),
      name[14] == UInt8(ascii: "-")
    else { return nil }
    return plain(name.prefix(11))
  }

  /// Words and dates of eleven letters are no ids: one has letters, and capitals or digits among them.
  private func plain(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let hasLetter = bytes.contains { (65...90).contains($0) || (97...122).contains($0) }
    let isMixed = bytes.contains { (65...90).contains($0) || (48...57).contains($0) }
    return NativeID.isVideo(bytes) && hasLetter && isMixed ? bytes : nil
  }

  private static func withoutEndings(_ name: [UInt8]) -> [UInt8] {
    let endings = [".jsonl", ".ndjson", ".json", ".csv", ".info", ".comments", ".live_chat"]
    return endings.reduce(name) { name, ending in
      Bytes.lowered(name.suffix(ending.utf8.count)).elementsEqual(ending.utf8)
        ? Array(name.dropLast(ending.utf8.count)) : name
    }
  }
}
