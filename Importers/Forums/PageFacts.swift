import ByteFormats
import Records

/// What a saved page says of itself: its engine, its forum, its topic, its zone.
struct PageFacts {
  private(set) var engine: Engine?
  private(set) var canonical: String?
  private(set) var base: String?
  /// Titles as the page's head and headings give them, the best first.
  private(set) var title: String?
  /// The forum's own name.
  private(set) var siteName: String?
  private(set) var zone = PageZone.unstated
  /// Whether the page speaks of a forum, a topic or a discussion in its address or title.
  private(set) var speaksOfForum = false
  private(set) var frame: [HTMLFrameText] = []

  /// In lower case; nil where no address on the page has one.
  var host: String? { [canonical, base, feed].lazy.compactMap { $0 }.compactMap { WebAddress($0).host }.first }

  /// The address of the topic, as far as the page tells.
  var topicAddress: String? { canonical ?? topicLink }

  /// What addresses without a host on this page stand below.
  var root: String? { [base, canonical, feed].lazy.compactMap { $0 }.first { WebAddress($0).host != nil } }

  var isLaterPage: Bool {
    [canonical, topicLink].contains { address in address.map { WebAddress($0).isLaterPage } ?? false }
  }

  private var feed: String?
  private var topicLink: String?

  /// - Throws: `StructureError` for a page that is cut short.
  init(_ page: PageBytes) throws {
    let collector = HeadCollector()
    let reader = HTMLRecordReader(ByteChunks(page.text)) { element, parent in
      collector.take(element, parent)
      return false
    }
    while try reader.next() != nil {}
    frame = reader.frame
    (canonical, base, feed, topicLink) = (collector.canonical, collector.base, collector.feed, collector.topicLink)
    siteName = collector.siteName
    engine = collector.engine ?? collector.unknown.map { .unknown($0) }
    title = collector.title ?? heading ?? text(in: "title")
    zone = PageZone(frame: frame)
    let words = [canonical, title, text(in: "title"), collector.generator, siteName].compactMap { $0 }
    speaksOfForum = words.contains { words in
      (["forum", "topic", "thread", "discussion", "board"] as [StaticString]).contains { ASCII.holds($0, in: words) }
    }
  }

  private var heading: String? {
    let ofTopic = topicLink.flatMap { link in
      frame.first { $0.element.attribute("href").map { $0.utf8.elementsEqual(link.utf8) } == true }
    }
    let found = ofTopic ?? frame.first { $0.element.isNamed("h1") }
    return ASCII.nonEmpty(found?.text)
  }

  private func text(in name: StaticString) -> String? {
    ASCII.nonEmpty(frame.first { $0.element.isNamed(name) }?.text)
  }
}

/// Collects what stands in attributes of a page's elements.
private final class HeadCollector {
  private(set) var engine: Engine?
  private(set) var canonical: String?
  private(set) var base: String?
  private(set) var feed: String?
  private(set) var topicLink: String?
  private(set) var title: String?
  private(set) var siteName: String?
  private(set) var generator: String?
  private var marks: [PostMarks: Int] = [:]

  /// The surest marks of which the page has any.
  var unknown: PostMarks? { PostMarks.allCases.first { marks[$0, default: 0] > 0 } }

  func take(_ element: HTMLElement, _ parent: HTMLElement?) {
    if element.isNamed("meta") {
      takeMeta(element)
    } else if element.isNamed("link") {
      takeLink(element)
    } else if element.isNamed("base") {
      base = base ?? element.attribute("href")
    } else if element.isNamed("a") {
      takeHeading(element, parent)
    } else {
      engine = engine ?? Engine(post: element)
      for mark in PostMarks.allCases where mark.isPost(element) { marks[mark, default: 0] += 1 }
    }
  }

  private func takeMeta(_ element: HTMLElement) {
    guard let name = element.attribute("property") ?? element.attribute("name"),
      let content = ASCII.nonEmpty(element.attribute("content"))
    else { return }
    if name.utf8.elementsEqual("og:url".utf8) { canonical = canonical ?? content }
    if name.utf8.elementsEqual("og:title".utf8) { title = content }
    if name.utf8.elementsEqual("og:site_name".utf8) { siteName = content }
    if name.utf8.elementsEqual("vb_meta_bburl".utf8) { base = content }
    if name.utf8.elementsEqual("generator".utf8) { generator = content }
  }

  private func takeLink(_ element: HTMLElement) {
    guard let rel = element.attribute("rel"), let address = element.attribute("href") else { return }
    if rel.utf8.elementsEqual("canonical".utf8) { canonical = address }
    if rel.utf8.elementsEqual("alternate".utf8), WebAddress(address).host != nil { feed = feed ?? address }
  }

  private func takeHeading(_ element: HTMLElement, _ parent: HTMLElement?) {
    guard topicLink == nil, let parent, let address = element.attribute("href") else { return }
    let isHeading = ["h1", "h2", "h3"].contains { parent.isNamed($0) } || parent.hasClass("threadtitle")
    if isHeading, WebAddress(address).topic != nil { topicLink = address }
  }
}
