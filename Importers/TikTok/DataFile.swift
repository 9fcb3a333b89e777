import ByteFormats
import ExportFiles
import Importing
import Records

/// `user_data_tiktok.json` (`user_data.json` until 2024): one file with all that was asked for.
enum DataFile {
  static let patterns: [PathPattern] = [
    "user_data.json", "user_data (*.json", "user_data_tiktok.json", "user_data_tiktok (*.json",
  ]

  /// A council's file has some megabytes, of which most are videos watched.
  static let largest = 512 << 20

  static func isDataFile(_ member: Member) -> Bool { patterns.contains { $0.matches(member.path) } }

  static func read(
    _ export: AccountExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    let bytes = try tree.contents(of: member, limit: largest)
    var unknown: [String] = []
    var reader = SectionReader<Section>(bytes) { path in
      if let root = path.first, path.count == 1, !Section.isRead(root), !LeftSection.isKnown(root) {
        unknown.append(root)
      }
      return Section.step(at: path)
    }
    var mapper = ItemMapper(export)
    do {
      try reader.read { element in
        let raw = Array(bytes[element.range])
        let origin = Origin(
          file: member.path, start: element.range.lowerBound, length: raw.count, number: element.number)
        do {
          try sink.accept(try mapper.record(of: raw, element), from: origin, raw: raw.span)
        } catch let unreadable as Unreadable {
          try sink.reject(unreadable.reason, at: origin)
        }
      }
    } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
    for root in unknown {
      try sink.remark(Remark(file: member.path, "has a section not known here, left unread: \(root)"))
    }
    for stray in reader.strays {
      // Names below the third are people's.
      let names = stray.prefix(3).joined(separator: ", ")
      try sink.remark(Remark(file: member.path, "has a section built otherwise than known here, left unread: \(names)"))
    }
  }
}
