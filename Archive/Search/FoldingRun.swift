/// One pass over one text.
struct FoldingRun {
  private var output: [UInt8] = []
  private var tokens: [FoldedText.Token] = []
  /// Scalars read so far.
  private var position = 0
  private var wordIsOpen = false
  private var tokenOffset = 0
  private var wordStart = 0
  private var wordEnd = 0
  private var pages = FoldPages.snapshot

  init(capacity: Int) {
    output.reserveCapacity(capacity + capacity / 8)
    tokens.reserveCapacity(capacity / 6)
  }

  mutating func finished() -> FoldedText {
    closeWord()
    return FoldedText(utf8: output, tokens: tokens)
  }

  /// `bytes` is valid UTF-8.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte >= 0x80 {
        offset = readWide(bytes, at: offset)
      } else if isWordByte(byte) {
        offset = readPlainWord(bytes, at: offset)
      } else if byte == 0x20 {
        closeWord()
        position += 1
        offset += 1
      } else {
        offset = readMark(bytes, at: offset)
      }
    }
  }

  // MARK: ASCII

  @inline(__always)
  private func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// A run of letters and digits, up to a digit that is a keycap emoji; or that emoji.
  private mutating func readPlainWord(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, isWordByte(bytes[end]) { end += 1 }
    if end < bytes.count, bytes[end] >= 0x80, keycapLength(bytes, after: end - 1) > 0 { end -= 1 }
    guard end > start else { return readMark(bytes, at: start) }
    openWord()
    appendLowered(UnsafeBufferPointer(rebasing: bytes[start..<end]))
    position += end - start
    wordEnd = position
    return end
  }

  /// Letters and digits all have bit 0x20 once they are lower case.
  @inline(__always)
  private mutating func appendLowered(_ word: UnsafeBufferPointer<UInt8>) {
    let start = output.count
    output.append(contentsOf: word)
    output.withUnsafeMutableBufferPointer { buffer in
      for index in start..<buffer.count { buffer[index] |= 0x20 }
    }
  }

  /// ASCII that is no letter, or a keycap.
  private mutating func readMark(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let byte = bytes[offset]
    let keycap = keycapLength(bytes, after: offset)
    if keycap > 0 {
      emit([byte, 0xE2, 0x83, 0xA3], scalars: keycap == 3 ? 2 : 3)
      return offset + 1 + keycap
    }
    readPunctuation(byte)
    position += 1
    return offset + 1
  }

  private mutating func readPunctuation(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "`"): break
    case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"),
      UInt8(ascii: "^"), UInt8(ascii: "|"), UInt8(ascii: "~"):
      emit(CollectionOfOne(byte), scalars: 0)
    default: closeWord()
    }
  }

  /// Bytes of U+20E3, with or without a variation selector before it, after a digit, `#` or `*`; else 0.
  @inline(__always)
  private func keycapLength(_ bytes: UnsafeBufferPointer<UInt8>, after offset: Int) -> Int {
    guard offset + 3 < bytes.count, bytes[offset + 1] >= 0x80 else { return 0 }
    let byte = bytes[offset]
    guard byte &- 0x30 < 10 || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "*") else { return 0 }
    let (next, middle) = decode(bytes, at: offset + 1)
    if next == 0x20E3 { return middle - offset - 1 }
    guard next == 0xFE0F, middle < bytes.count, case (0x20E3, let end) = decode(bytes, at: middle) else { return 0 }
    return end - offset - 1
  }

  // MARK: Everything else

  private mutating func readWide(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    let (scalar, offset) = decode(bytes, at: start)
    let page = page(of: scalar)
    let entry = page.entries[Int(scalar & 0xFF)]
    switch entry.kind {
    case .pictograph: return readCluster(bytes, at: start)
    case .regional: return readFlag(bytes, at: start)
    case .several: readSeveral(folded(entry, in: page))
    default: apply(entry, of: page)
    }
    position += 1
    return offset
  }

  /// One scalar that stands for several: all of them stand where it stands.
  private mutating func readSeveral(_ bytes: ArraySlice<UInt8>) {
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let page = page(of: scalar.value)
      apply(page.entries[Int(scalar.value & 0xFF)], of: page)
    }
  }

  private mutating func apply(_ entry: (kind: FoldRules.Kind, length: UInt16, offset: UInt16), of page: FoldPage) {
    switch entry.kind {
    case .separator: closeWord()
    case .mark: extend()
    case .invisible: break
    case .word:
      openWord()
      output.append(contentsOf: folded(entry, in: page))
      wordEnd = position + 1
    case .alone, .pictograph, .regional, .several:
      emit(folded(entry, in: page), scalars: 0)
    }
  }

  /// An emoji with all that is joined to it. Zero-width joiners stay inside the token: without them `🤷‍♀` and `🤷 ♀`
  /// would differ in the index and not in a folded query.
  private mutating func readCluster(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    var (scalar, offset) = decode(bytes, at: start)
    let takesTags = scalar == 0x1F3F4  // the flags of England, Scotland and Wales
    var cluster = Array(bytes[start..<offset])
    var scalars = 1
    while offset < bytes.count {
      let (next, end) = decode(bytes, at: offset)
      if next == 0x200D, end < bytes.count, kind(of: decode(bytes, at: end).scalar) == .pictograph {
        (scalar, offset) = decode(bytes, at: end)
        cluster.append(contentsOf: [0xE2, 0x80, 0x8D])
        cluster.append(contentsOf: bytes[end..<offset])
        scalars += 2
      } else if takesTags, (0xE0020...0xE007F).contains(next) {
        cluster.append(contentsOf: bytes[offset..<end])
        (offset, scalars) = (end, scalars + 1)
      } else if kind(of: next) == .mark {
        (offset, scalars) = (end, scalars + 1)
      } else {
        break
      }
    }
    emit(cluster, scalars: scalars)
    return offset
  }

  private mutating func readFlag(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    let (_, middle) = decode(bytes, at: start)
    if middle < bytes.count {
      let (next, end) = decode(bytes, at: middle)
      if kind(of: next) == .regional {
        emit(bytes[start..<end], scalars: 2)
        return end
      }
    }
    emit(bytes[start..<middle], scalars: 1)
    return middle
  }

  // MARK: Tokens

  private mutating func openWord() {
    guard !wordIsOpen else { return }
    startToken()
    wordIsOpen = true
    wordStart = position
  }

  private mutating func closeWord() {
    guard wordIsOpen else { return }
    wordIsOpen = false
    tokens.append(.init(bytes: tokenOffset..<output.count, range: wordStart..<wordEnd))
  }

  /// A token of its own that reaches over the next `scalars` scalars, which are thereby read; 0 where the caller
  /// counts.
  private mutating func emit(_ bytes: some Collection<UInt8>, scalars: Int) {
    closeWord()
    startToken()
    output.append(contentsOf: bytes)
    tokens.append(.init(bytes: tokenOffset..<output.count, range: position..<position + max(scalars, 1)))
    position += scalars
  }

  private mutating func startToken() {
    if !output.isEmpty { output.append(0x20) }
    tokenOffset = output.count
  }

  /// A mark belongs to the token it stands on.
  private mutating func extend() {
    if wordIsOpen {
      if wordEnd == position { wordEnd = position + 1 }
    } else if let last = tokens.last, last.range.upperBound == position {
      tokens[tokens.count - 1] = .init(bytes: last.bytes, range: last.range.lowerBound..<position + 1)
    }
  }

  // MARK: Look-up

  private func folded(
    _ entry: (kind: FoldRules.Kind, length: UInt16, offset: UInt16), in page: FoldPage
  ) -> ArraySlice<UInt8> {
    page.blob[Int(entry.offset)..<Int(entry.offset) + Int(entry.length)]
  }

  private mutating func kind(of scalar: UInt32) -> FoldRules.Kind {
    page(of: scalar).entries[Int(scalar & 0xFF)].kind
  }

  private mutating func page(of scalar: UInt32) -> FoldPage {
    if let page = pages[Int(scalar >> 8)] { return page }
    let loaded = FoldPages.load(scalar >> 8)
    pages = loaded.snapshot
    return loaded.page
  }

  @inline(__always)
  private func decode(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (scalar: UInt32, end: Int) {
    let lead = UInt32(bytes[offset])
    func tail(_ index: Int) -> UInt32 { UInt32(bytes[offset + index]) & 0x3F }
    if lead < 0x80 { return (lead, offset + 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | tail(1), offset + 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), offset + 3) }
    return ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), offset + 4)
  }
}
