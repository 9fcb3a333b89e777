/// The end of a zip: where its central directory stands, and how many entries it has.
struct ZipEndRecord {
  /// Offset of the first end record (the zip64 one where there is one).
  let start: Int
  let directoryOffset: Int
  let directorySize: Int
  let entries: Int

  private static let length = 22
  private static let longestComment = 0xFFFF
  private static let signature: [UInt8] = [0x50, 0x4B, 5, 6]

  init(of file: FileOnDisk) throws {
    let offset = try ZipEndRecord.place(in: file)
    let record = ZipBytes(try file.bytes(at: offset, count: ZipEndRecord.length))
    let short = Fields(
      disk: record.number(at: 4, bytes: 2), directoryDisk: record.number(at: 6, bytes: 2),
      entriesHere: record.number(at: 8, bytes: 2), entries: record.number(at: 10, bytes: 2),
      directorySize: record.number(at: 12, bytes: 4), directoryOffset: record.number(at: 16, bytes: 4))
    if let (long, start) = try ZipEndRecord.zip64(before: offset, in: file) {
      try self.init(short.completed(by: long, in: file), start: start, file: file)
    } else {
      try self.init(short, start: offset, file: file)
    }
  }

  private init(_ fields: Fields, start: Int, file: FileOnDisk) throws {
    guard fields.disk == 0, fields.directoryDisk == 0, fields.entriesHere == fields.entries else {
      throw ZipEndRecord.splitZip(file)
    }
    guard fields.directoryOffset <= start, fields.directorySize == start - fields.directoryOffset else {
      throw ZipEndRecord.damage(
        file, "its directory is not where its end says: bytes are missing in the middle, or foreign ones were added")
    }
    self.start = start
    directoryOffset = fields.directoryOffset
    directorySize = fields.directorySize
    entries = fields.entries
  }

  /// Whether a zip with no comment ends the file.
  static func endsAsZip(_ file: FileOnDisk) throws -> Bool {
    guard file.size >= length else { return false }
    let record = ZipBytes(try file.bytes(at: file.size - length, count: length))
    return record.bytes.starts(with: signature) && record.number(at: 20, bytes: 2) == 0
  }

  static func splitZip(_ file: FileOnDisk) -> ExportError {
    .cannotOpen(
      path: file.path, why: "it is one part of a zip that was cut into several files (.z01, .z02, …)",
      advice: "Join all parts into one zip first, or ask for the export as one file.")
  }

  static func damage(_ file: FileOnDisk, _ why: String) -> ExportError {
    .damaged(path: file.path, member: nil, why: why)
  }

  /// The offset of the only end record whose comment ends with the file.
  private static func place(in file: FileOnDisk) throws -> Int {
    let tailLength = min(file.size, length + longestComment)
    let tailStart = file.size - tailLength
    let tail = ZipBytes(try file.bytes(at: tailStart, count: tailLength))
    let candidates = tail.places(of: signature).filter { $0 + length <= tailLength }
    let fitting = candidates.filter { $0 + length + tail.number(at: $0 + 20, bytes: 2) == tailLength }
    guard let first = fitting.first else {
      guard let last = candidates.last else {
        throw damage(file, "its end is missing: the file has not finished downloading")
      }
      let after = tailLength - last - length - tail.number(at: last + 20, bytes: 2)
      throw damage(
        file,
        after > 0 ? "\(after) bytes follow after its end" : "its end is cut: the file has not finished downloading")
    }
    guard fitting.count == 1 else { throw damage(file, "it has two ends: two programs would read two different zips") }
    return tailStart + first
  }

  /// The zip64 end record, when its locator stands right before the end record.
  private static func zip64(before end: Int, in file: FileOnDisk) throws -> (Fields, start: Int)? {
    let locatorLength = 20
    let recordLength = 56
    guard end >= locatorLength else { return nil }
    let locator = ZipBytes(try file.bytes(at: end - locatorLength, count: locatorLength))
    guard locator.bytes.starts(with: [0x50, 0x4B, 6, 7]) else { return nil }
    let start = locator.number(at: 8, bytes: 8)
    guard locator.number(at: 16, bytes: 4) <= 1 else { throw splitZip(file) }
    guard start <= end - locatorLength - recordLength else { throw damage(file, "its zip64 end is not where it says") }
    let record = ZipBytes(try file.bytes(at: start, count: recordLength))
    guard record.bytes.starts(with: [0x50, 0x4B, 6, 6]) else {
      throw damage(file, "its zip64 end is not where it says")
    }
    guard record.number(at: 4, bytes: 8) == end - locatorLength - start - 12 else {
      throw damage(file, "foreign bytes stand between its directory and its end")
    }
    let fields = Fields(
      disk: record.number(at: 16, bytes: 4), directoryDisk: record.number(at: 20, bytes: 4),
      entriesHere: record.number(at: 24, bytes: 8), entries: record.number(at: 32, bytes: 8),
      directorySize: record.number(at: 40, bytes: 8), directoryOffset: record.number(at: 48, bytes: 8))
    return (fields, start)
  }

  private struct Fields {
    var disk: Int
    var directoryDisk: Int
    var entriesHere: Int
    var entries: Int
    var directorySize: Int
    var directoryOffset: Int

    /// Each field of the short record is either full (all bits set) or must say what the long one says.
    func completed(by long: Fields, in file: FileOnDisk) throws -> Fields {
      let pairs = [
        (entries, long.entries, 0xFFFF), (directorySize, long.directorySize, 0xFFFF_FFFF),
        (directoryOffset, long.directoryOffset, 0xFFFF_FFFF),
      ]
      guard pairs.allSatisfy({ $0 == $2 || $0 == $1 }) else { throw damage(file, "its two end records disagree") }
      return long
    }
  }
}

/// Little-endian numbers out of bytes.
struct ZipBytes {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What lies past the end reads as 0; what is too large for an `Int` as the largest one.
  func number(at offset: Int, bytes count: Int) -> Int {
    guard offset >= 0, offset + count <= bytes.count else { return 0 }
    var value: UInt64 = 0
    for index in (offset..<offset + count).reversed() { value = value << 8 | UInt64(bytes[index]) }
    return Int(clamping: value)
  }

  func places(of signature: [UInt8]) -> [Int] {
    guard bytes.count >= signature.count else { return [] }
    return (0...bytes.count - signature.count).filter { place in
      bytes[place] == signature[0] && bytes[place...].starts(with: signature)
    }
  }
}
