import ByteFormats
import Records

/// What an engine's page says of one post, before its page's zone and topic are known.
struct PostDraft {
  /// A time as the page gives it.
  enum Stamp {
    /// Seconds since 1970.
    case instant(Int64)
    case printed(String)
    /// A machine-readable stamp without a zone beside a printed one (vBulletin 5).
    case both(machine: String, printed: String)
  }

  var id: String?
  var author = Author()
  var body: HTMLElement?
  var subject: String?
  var url: String?
  /// Its number in the topic, from 1.
  var number: Int?
  var stamp: Stamp?
  /// What the page says of an edit; nil where it says nothing.
  var edit: String?
  var edited: Stamp?
  var isDeleted = false
  /// Elements in the body that are no words of the author.
  var isLeft: (HTMLElement) -> Bool = { _ in false }
}

extension PostDraft.Stamp {
  /// Whether it says a day, and not "today".
  var isDate: Bool {
    switch self {
    case .instant: true
    case .printed(let text): PrintedTime(text) != nil
    case .both(let machine, let printed): PrintedTime(printed) != nil || PrintedTime(machine) != nil
    }
  }

  /// Of a number of seconds or of milliseconds since 1970; nil for one that no forum can mean.
  static func seconds(_ epoch: Int64) -> Int64? {
    let seconds = epoch > 100_000_000_000 ? epoch / 1000 : epoch
    return (1...100_000_000_000).contains(seconds) ? seconds : nil
  }

  /// From `<time datetime="…">`; the printed text where that has no zone.
  init(_ time: HTMLElement) {
    if let machine = time.attribute("datetime"), let instant = ZonedStamp.iso8601(machine) {
      self = .instant(instant)
    } else if let epoch = time.attribute("data-time").flatMap({ Int64($0) }),
      let instant = PostDraft.Stamp.seconds(epoch)
    {
      self = .instant(instant)
    } else if let machine = time.attribute("datetime"), PrintedTime(machine) != nil {
      self = .both(machine: machine, printed: time.text)
    } else {
      self = .printed(ASCII.nonEmpty(time.attribute("title")) ?? time.text)
    }
  }
}

extension HTMLElement {
  /// The first element inside, at any depth, for which `wanted` holds.
  func first(where wanted: (HTMLElement) -> Bool) -> HTMLElement? {
    for element in elements {
      if wanted(element) { return element }
      if let found = element.first(where: wanted) { return found }
    }
    return nil
  }

  func first(ofClass name: StaticString) -> HTMLElement? { first { $0.hasClass(name) } }

  /// The first of the classes, in their order, that has an element inside.
  func first(ofClasses names: [StaticString]) -> HTMLElement? {
    for name in names {
      if let found = first(ofClass: name) { return found }
    }
    return nil
  }

  func first(named name: StaticString) -> HTMLElement? { first { $0.isNamed(name) } }

  /// A member's link.
  var asAuthor: Author {
    let link = isNamed("a") ? self : first(named: "a") ?? self
    let id = link.attribute("data-user-id") ?? link.attribute("href").flatMap { WebAddress($0).member }
    return Author(name: ASCII.nonEmpty(text), nativeID: id == "0" ? nil : id)
  }
}
