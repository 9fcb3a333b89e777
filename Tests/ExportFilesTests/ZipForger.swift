import Foundation

/// Writes zips byte by byte, honest ones and others.
struct ZipForger {
  struct File {
    var name: [UInt8]
    var data: [UInt8]
    var method = 0
    var flags = 0x0800
    /// Bytes inflated, when `data` are deflated.
    var size: Int?
    var crc: UInt32?
    var localName: [UInt8]?
    var localMethod: Int?
    var localSize: Int?
    var isStreamed = false
    var has64BitSizes = false
    var madeBy = 3 << 8
    var attributes = 0o100644 << 16
    /// Points the directory to the local header of the file with this number.
    var sharesPlaceOf: Int?

    init(_ name: String, _ text: String = "text") {
      self.name = Array(name.utf8)
      data = Array(text.utf8)
    }

    init(bytes name: [UInt8], flags: Int = 0) {
      self.name = name
      data = Array("text".utf8)
      self.flags = flags
    }

    func with(_ change: (inout File) -> Void) -> File {
      var copy = self
      change(&copy)
      return copy
    }
  }

  var files: [File]
  var comment: [UInt8] = []
  var isZip64 = false
  var announced: Int?
  var disk = 0

  init(_ files: File...) { self.files = files }

  init(files: [File]) { self.files = files }

  func bytes() -> [UInt8] {
    var zip: [UInt8] = []
    var offsets: [Int] = []
    for file in files {
      offsets.append(file.sharesPlaceOf.map { offsets[$0] } ?? zip.count)
      if file.sharesPlaceOf == nil { zip += local(file) }
    }
    let start = zip.count
    for (file, offset) in zip2(files, offsets) { zip += central(file, offset) }
    return zip + end(start: start, size: zip.count - start)
  }

  static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }

  private func zip2(_ files: [File], _ offsets: [Int]) -> Zip2Sequence<[File], [Int]> { zip(files, offsets) }

  private func local(_ file: File) -> [UInt8] {
    let crc = Int(file.crc ?? ZipForger.crc32(file.data))
    let size = file.localSize ?? file.size ?? file.data.count
    let name = file.localName ?? file.name
    let extra = file.has64BitSizes ? extraField([size, file.data.count]) : []
    let sizes: [UInt8] =
      if file.isStreamed {
        little(0, 12)
      } else if file.has64BitSizes {
        little(crc, 4) + little(0xFFFF_FFFF, 4) + little(0xFFFF_FFFF, 4)
      } else {
        little(crc, 4) + little(file.data.count, 4) + little(size, 4)
      }
    let flags = file.isStreamed ? file.flags | 8 : file.flags
    let header =
      [0x50, 0x4B, 3, 4] + little(20, 2) + little(flags, 2) + little(file.localMethod ?? file.method, 2) + little(0, 4)
      + sizes + little(name.count, 2) + little(extra.count, 2) + name + extra
    let descriptor = [0x50, 0x4B, 7, 8] + little(crc, 4) + little(file.data.count, 4) + little(size, 4)
    return header + file.data + (file.isStreamed ? descriptor : [])
  }

  private func central(_ file: File, _ offset: Int) -> [UInt8] {
    let crc = Int(file.crc ?? ZipForger.crc32(file.data))
    let size = file.size ?? file.data.count
    let extra = file.has64BitSizes ? extraField([size, file.data.count, offset]) : []
    let short = { (value: Int) in little(file.has64BitSizes ? 0xFFFF_FFFF : value, 4) }
    let flags = file.isStreamed ? file.flags | 8 : file.flags
    return [0x50, 0x4B, 1, 2] + little(file.madeBy, 2) + little(20, 2) + little(flags, 2) + little(file.method, 2)
      + little(0, 4) + little(crc, 4) + short(file.data.count) + short(size) + little(file.name.count, 2)
      + little(extra.count, 2) + little(0, 6) + little(file.attributes, 4) + short(offset) + file.name + extra
  }

  private func end(start: Int, size: Int) -> [UInt8] {
    let count = announced ?? files.count
    let long =
      [0x50, 0x4B, 6, 6] + little(44, 8) + little(45, 2) + little(45, 2) + little(0, 8) + little(count, 8)
      + little(count, 8) + little(size, 8) + little(start, 8) + [0x50, 0x4B, 6, 7] + little(0, 4)
      + little(start + size, 8) + little(1, 4)
    let short =
      [0x50, 0x4B, 5, 6] + little(disk, 2) + little(disk, 2) + little(isZip64 ? 0xFFFF : count, 2)
      + little(isZip64 ? 0xFFFF : count, 2) + little(isZip64 ? 0xFFFF_FFFF : size, 4)
      + little(isZip64 ? 0xFFFF_FFFF : start, 4) + little(comment.count, 2) + comment
    return (isZip64 ? long : []) + short
  }

  private func extraField(_ values: [Int]) -> [UInt8] {
    little(1, 2) + little(values.count * 8, 2) + values.flatMap { little($0, 8) }
  }

  private func little(_ value: Int, _ count: Int) -> [UInt8] { ZipForger.little(value, count) }
}
