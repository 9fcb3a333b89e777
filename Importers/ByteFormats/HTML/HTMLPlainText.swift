public import Records

/// The words of a post written in HTML, as a reader sees them: paragraphs apart, white space as a browser shows it, and
/// what is quoted from others behind `> `, as in plain-text mail.
public struct HTMLPlainText {
  public private(set) var links: [Link] = []
  /// Pictures other than the little ones that stand for a word, whose `alt` is read.
  public private(set) var images: [HTMLElement] = []

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  private let isLeft: (HTMLElement) -> Bool
  private var bytes: [UInt8] = []
  private var breaks = 0
  private var isSpaceDue = false
  private var quoteDepth = 0
  private var known: Set<[UInt8]> = []

  /// Deeper quotations all stand behind as many marks.
  private static let deepestQuote = 16

  /// - Parameter isLeft: elements that are no words of the author (signatures, notes of edits).
  public init(of element: HTMLElement, leaving isLeft: @escaping (HTMLElement) -> Bool = { _ in false }) {
    self.isLeft = isLeft
    collect(element.children, isFramed: false, isVerbatim: false)
  }

  private mutating func collect(_ nodes: [HTMLNode], isFramed: Bool, isVerbatim: Bool) {
    for node in nodes {
      switch node {
      case .text(let text): isVerbatim ? appendVerbatim(text) : append(text)
      case .element(let element): collect(element, isFramed: isFramed, isVerbatim: isVerbatim)
      }
    }
  }

  private mutating func collect(_ element: HTMLElement, isFramed: Bool, isVerbatim: Bool) {
    guard !HTMLPlainText.isMachinery(element), !isLeft(element) else { return }
    if element.isNamed("br") {
      breaks += 1
      isSpaceDue = false
    } else if element.isNamed("img") {
      add(image: element)
    } else if HTMLPlainText.isFrame(element) || (element.isNamed("blockquote") && !isFramed) {
      collect(quote: element, isVerbatim)
    } else {
      let space = HTMLPlainText.breaks(around: element)
      separate(by: space)
      if element.isNamed("td") || element.isNamed("th") { isSpaceDue = true }
      if element.isNamed("a") { add(link: element) }
      let isVerbatim = isVerbatim || element.isNamed("pre")
      collect(element.children, isFramed: isFramed && !element.isNamed("blockquote"), isVerbatim: isVerbatim)
      separate(by: space)
    }
  }

  private mutating func collect(quote element: HTMLElement, _ isVerbatim: Bool) {
    separate(by: 2)
    quoteDepth += 1
    collect(element.children, isFramed: HTMLPlainText.isFrame(element), isVerbatim: isVerbatim)
    quoteDepth -= 1
    separate(by: 2)
  }

  private mutating func separate(by count: Int) {
    guard count > 0 else { return }
    breaks = max(breaks, count)
    isSpaceDue = false
  }

  private mutating func append(_ text: String) {
    for byte in text.utf8 {
      if isSpace(byte) {
        isSpaceDue = true
      } else {
        beginWord()
        bytes.append(byte)
      }
    }
  }

  private mutating func appendVerbatim(_ text: String) {
    for byte in text.utf8 {
      if byte == 0x0A {
        breaks += 1
      } else if byte != 0x0D {
        beginWord()
        bytes.append(byte)
      }
    }
  }

  private mutating func beginWord() {
    let isFirst = bytes.isEmpty
    if !isFirst { bytes += repeatElement(0x0A, count: breaks) }
    if isFirst || breaks > 0 {
      for _ in 0..<min(quoteDepth, HTMLPlainText.deepestQuote) { bytes += [UInt8(ascii: ">"), 0x20] }
    } else if isSpaceDue {
      bytes.append(0x20)
    }
    breaks = 0
    isSpaceDue = false
  }

  private mutating func add(link element: HTMLElement) {
    guard let url = element.attribute("href"), url.utf8.starts(with: "http".utf8), !element.hasClass("mention"),
      !element.hasClass("hashtag"), known.insert(Array(url.utf8)).inserted
    else { return }
    links.append(Link(url: url))
  }

  private mutating func add(image: HTMLElement) {
    if HTMLPlainText.signs.contains(where: { image.hasClass($0) }) {
      append(image.attribute("alt") ?? "")
    } else {
      images.append(image)
    }
  }

  /// Classes of pictures that stand for a word or a mark.
  private static let signs: [StaticString] = ["emoji", "smilie", "smilies", "smiley", "inlineimg", "mceSmilie"]

  private static func isMachinery(_ element: HTMLElement) -> Bool {
    ["script", "style", "template", "button", "noscript", "svg"].contains { element.isNamed($0) }
  }

  /// A box around a quotation, in which a `blockquote` stands that is the same quotation.
  private static func isFrame(_ element: HTMLElement) -> Bool {
    (element.isNamed("aside") && element.hasClass("quote")) || element.hasClass("bbCodeQuote")
      || element.hasClass("bbcode_quote")
  }

  private static func breaks(around element: HTMLElement) -> Int {
    if wide.contains(where: { element.isNamed($0) }) { return 2 }
    return narrow.contains { element.isNamed($0) } ? 1 : 0
  }

  private static let wide: [StaticString] = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "pre", "table", "hr", "aside", "figure",
  ]
  private static let narrow: [StaticString] = [
    "div", "li", "tr", "dt", "dd", "section", "article", "header", "footer", "figcaption", "cite", "details", "summary",
  ]
}
