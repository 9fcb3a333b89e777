/// The central directory of a zip, as it stands in the file.
///
/// libzip reads the same directory; this second reading is there for what libzip does not tell (raw names, NULs in
/// names) or lets pass (overlaps): see `ZipConsistency`.
struct ZipDirectory {
  let end: ZipEndRecord
  let entries: [ZipEntryRecord]

  private static let longest = 1 << 30

  init(of file: FileOnDisk, limits: ExportLimits) throws {
    end = try ZipEndRecord(of: file)
    guard end.entries <= limits.members else { throw limits.tooMany(in: file.path) }
    guard end.directorySize <= ZipDirectory.longest else {
      throw ZipEndRecord.damage(file, "its directory is too long")
    }
    let bytes = ZipBytes(try file.bytes(at: end.directoryOffset, count: end.directorySize))
    var entries: [ZipEntryRecord] = []
    var place = 0
    while place < bytes.bytes.count {
      guard let entry = ZipEntryRecord(in: bytes, at: place) else {
        throw ZipEndRecord.damage(file, "entry \(entries.count + 1) of its directory is damaged")
      }
      entries.append(entry)
      place += entry.recordLength
    }
    guard entries.count == end.entries else {
      throw ZipEndRecord.damage(file, "its directory has \(entries.count) entries and announces \(end.entries)")
    }
    self.entries = entries
  }
}

/// One entry of a central directory.
struct ZipEntryRecord {
  static let encrypted = "it is locked with a password"

  let name: [UInt8]
  let flags: Int
  let method: Int
  let crc32: Int
  /// Bytes in the zip.
  let packed: Int
  /// Bytes once inflated.
  let size: Int
  /// Where its local header stands.
  let offset: Int
  let recordLength: Int
  private let system: Int
  private let attributes: Int

  /// Nil when the record is not whole.
  init?(in directory: ZipBytes, at place: Int) {
    func field(_ offset: Int, _ count: Int) -> Int { directory.number(at: place + offset, bytes: count) }
    let fixed = 46
    guard directory.bytes[place...].starts(with: [0x50, 0x4B, 1, 2]) else { return nil }
    let (nameLength, extraLength) = (field(28, 2), field(30, 2))
    recordLength = fixed + nameLength + extraLength + field(32, 2)
    guard place + recordLength <= directory.bytes.count else { return nil }
    let extraStart = place + fixed + nameLength
    let sizes = Zip64Sizes(extra: directory, in: extraStart..<extraStart + extraLength)
    guard let values = sizes.complete([field(24, 4), field(20, 4), field(42, 4)]) else { return nil }
    (size, packed, offset) = (values[0], values[1], values[2])
    name = Array(directory.bytes[place + fixed..<extraStart])
    system = field(5, 1)
    flags = field(8, 2)
    method = field(10, 2)
    crc32 = field(16, 4)
    attributes = field(38, 4)
  }

  var isEncrypted: Bool { flags & 0x2041 != 0 }
  /// Sizes follow the data, because they were not known when it was begun.
  var hasDataDescriptor: Bool { flags & 8 != 0 }
  var isFolder: Bool { name.last == UInt8(ascii: "/") || fileType == 0o040000 }

  /// Why it is not read whatever its name, or nil.
  var refusal: String? {
    if isEncrypted { return ZipEntryRecord.encrypted }
    if isFolder { return size > 0 ? "it is a folder and has content" : nil }
    switch fileType {
    case 0, 0o100000: return nil
    case 0o120000: return "it is a link, and links are not followed"
    default: return "it is neither a file nor a folder (a device or a pipe)"
    }
  }

  /// The Unix file type, where a Unix program (3) or a Mac (19) wrote it.
  private var fileType: Int { system == 3 || system == 19 ? attributes >> 16 & 0o170000 : 0 }
}

/// The sizes of more than four bytes that stand in a header's extra field.
struct Zip64Sizes {
  private let bytes: ZipBytes
  private let range: Range<Int>

  init(extra bytes: ZipBytes, in range: Range<Int>) {
    self.bytes = bytes
    self.range = Zip64Sizes.field(in: bytes, range)
  }

  /// Puts the long value in place of each that is full, in order. Nil when one is missing.
  func complete(_ values: [Int]) -> [Int]? {
    var place = range.lowerBound
    var completed: [Int] = []
    for value in values {
      guard value == 0xFFFF_FFFF else {
        completed.append(value)
        continue
      }
      guard place + 8 <= range.upperBound else { return nil }
      completed.append(bytes.number(at: place, bytes: 8))
      place += 8
    }
    return completed
  }

  private static func field(in bytes: ZipBytes, _ extra: Range<Int>) -> Range<Int> {
    var place = extra.lowerBound
    while place + 4 <= extra.upperBound {
      let end = place + 4 + bytes.number(at: place + 2, bytes: 2)
      guard end <= extra.upperBound else { break }
      if bytes.number(at: place, bytes: 2) == 1 { return place + 4..<end }
      place = end
    }
    return extra.upperBound..<extra.upperBound
  }
}
