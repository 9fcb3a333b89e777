import ByteFormats
import Records

/// The lines of one message, while they are gathered.
struct MessageAssembly {
  /// A record is not read past this: what people type ends at 64 kB.
  static let longest = 16 << 20

  let header: Header
  let reading: ChatProfile.Reading
  let offset: Int
  let number: Int
  private(set) var body: [UInt8]
  private(set) var raw: [UInt8]
  private(set) var length: Int

  init(_ header: Header, _ reading: ChatProfile.Reading, _ line: TextLine) {
    self.header = header
    self.reading = reading
    offset = line.offset
    number = line.number
    body = Array(line.text[header.bodyStart...])
    raw = line.raw
    length = line.raw.count
  }

  mutating func append(_ line: TextLine) {
    length += line.raw.count
    guard !isOversize else {
      (body, raw) = ([], [])
      return
    }
    body.append(0x0A)
    body += line.text
    raw += line.raw
  }

  var isOversize: Bool { length > MessageAssembly.longest }
}
