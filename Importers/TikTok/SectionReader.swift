import ByteFormats

/// What to do with a value, by the names that lead to it.
enum SectionStep<Section> {
  /// An object to look into.
  case enter
  /// An array whose elements are records.
  case records(Section)
  /// One record, whatever it is.
  case whole(Section)
  case leave
}

/// Walks the nested sections of one JSON file and gives the elements of the arrays that are wanted, each as it stands in
/// the file.
///
/// What is left out is passed over by its brackets alone. Work grows with the length of the file.
struct SectionReader<Section> {
  /// One element of a wanted array.
  struct Element {
    let section: Section
    /// The names that lead to the array.
    let path: [String]
    let range: Range<Int>
    /// From 1, in the whole file.
    let number: Int
  }

  /// Names that lead to a section that is neither empty nor built as expected.
  private(set) var strays: [[String]] = []
  private let bytes: [UInt8]
  private let decide: ([String]) -> SectionStep<Section>
  private var index = 0
  private var count = 0

  init(_ bytes: [UInt8], decide: @escaping ([String]) -> SectionStep<Section>) {
    self.bytes = bytes
    self.decide = decide
  }

  /// Calls `body` with each element.
  ///
  /// - Throws: `StructureError` where the file ends early or is no JSON; whatever `body` throws.
  mutating func read(_ body: (Element) throws -> Void) throws {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    guard peek() == UInt8(ascii: "{") else { throw StructureError(offset: index, reason: "is no JSON object") }
    try walkObject([], body)
    guard peek() == nil else { throw StructureError(offset: index, reason: "goes on after its end") }
  }

  /// As deep as `decide` says `enter`.
  private mutating func walkObject(_ path: [String], _ body: (Element) throws -> Void) throws {
    index += 1
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: "}"):
        index += 1
        return
      case UInt8(ascii: ","): index += 1
      case UInt8(ascii: "\""):
        let name = try takeName()
        try walkValue(path + [name], body)
      default: throw StructureError(offset: index, reason: "is no JSON")
      }
    }
    throw endsEarly
  }

  private mutating func walkValue(_ path: [String], _ body: (Element) throws -> Void) throws {
    switch (decide(path), peek()) {
    case (.enter, UInt8(ascii: "{")): try walkObject(path, body)
    case (.records(let section), UInt8(ascii: "[")): try walkArray(section, path, body)
    case (.whole(let section), _):
      let range = try takeValue()
      count += 1
      try body(Element(section: section, path: path, range: range, number: count))
    case (.leave, _): _ = try takeValue()
    default:
      let range = try takeValue()
      if !isEmpty(range) { strays.append(path) }
    }
  }

  /// Empty sections are written as `null`, `{}`, `[]` or a text of nothing: all were seen.
  private func isEmpty(_ range: Range<Int>) -> Bool {
    let value = bytes[range].filter { $0 > 0x20 }
    return ["null", "{}", "[]", "\"\"", "\"N/A\""].contains { value.elementsEqual($0.utf8) }
  }

  private mutating func walkArray(_ section: Section, _ path: [String], _ body: (Element) throws -> Void) throws {
    index += 1
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: "]"):
        index += 1
        return
      case UInt8(ascii: ","): index += 1
      default:
        let range = try takeValue()
        count += 1
        try body(Element(section: section, path: path, range: range, number: count))
      }
    }
    throw endsEarly
  }

  private mutating func takeName() throws -> String {
    let range = try takeValue()
    guard peek() == UInt8(ascii: ":") else { throw StructureError(offset: index, reason: "is no JSON") }
    index += 1
    guard let name = (try? JSONValue(parsing: Array(bytes[range])))?.string else {
      throw StructureError(offset: range.lowerBound, reason: "has a name that is no text")
    }
    return name
  }

  /// Passes over one value.
  private mutating func takeValue() throws -> Range<Int> {
    guard peek() != nil else { throw endsEarly }
    let start = index
    var depth = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""): try passString()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        index += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard depth > 0 else { return try ended(start) }
        depth -= 1
        index += 1
      case UInt8(ascii: ",") where depth == 0, UInt8(ascii: ":") where depth == 0: return try ended(start)
      default:
        index += 1
        continue
      }
      if depth == 0 { return start..<index }
    }
    throw endsEarly
  }

  /// A number or a word, without the white space after it.
  private func ended(_ start: Int) throws -> Range<Int> {
    var end = index
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    guard end > start else { throw StructureError(offset: start, reason: "is no JSON") }
    return start..<end
  }

  private mutating func passString() throws {
    index += 1
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\"") {
        index += 1
        return
      }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    throw endsEarly
  }

  /// The next byte past white space; nil at the end.
  private mutating func peek() -> UInt8? {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    return index < bytes.count ? bytes[index] : nil
  }

  private var endsEarly: StructureError { StructureError(offset: bytes.count, reason: "ends in the middle") }
}
