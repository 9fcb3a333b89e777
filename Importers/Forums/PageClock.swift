import ByteFormats
import Importing
import Records

/// What the printed times of one page mean.
struct PageClock {
  let zone: PageZone
  /// The council's, where the page states none.
  let council: CouncilZone
  /// Of day and month, where the page's own dates tell.
  private var order: PrintedTime.Order?
  private var isOrderOpen = true

  init(_ zone: PageZone, _ council: CouncilZone) {
    self.zone = zone
    self.council = council
  }

  /// One date whose day is past 12 decides for the page; two that disagree decide nothing.
  mutating func learn(from stamp: PostDraft.Stamp?) {
    guard isOrderOpen, case .printed(let text) = stamp, let told = PrintedTime(text)?.order else { return }
    if let order, order != told { isOrderOpen = false }
    order = isOrderOpen ? told : nil
  }

  /// Nil where the stamp is no date.
  func time(_ stamp: PostDraft.Stamp) -> PublicationTime? {
    switch stamp {
    case .instant(let seconds): return PublicationTime(seconds: seconds)
    case .printed(let text): return PrintedTime(text).flatMap(time)
    case .both(let machine, let printed):
      guard let shown = PrintedTime(printed).flatMap(time) ?? PrintedTime(machine).flatMap(time) else { return nil }
      guard let other = PrintedTime(machine).flatMap(time), other.seconds / 60 != shown.seconds / 60 else {
        return shown
      }
      var doubted = shown
      doubted.doubt = "the page gives another time for machines: \(machine)"
      return doubted
    }
  }

  private func time(_ printed: PrintedTime) -> PublicationTime? {
    guard let (reading, precision, doubt) = printed.reading(order) else { return nil }
    if let offset = printed.offset {
      return PublicationTime(seconds: reading.utcSeconds - offset, precision: precision, doubt: doubt)
    }
    switch zone {
    case .offset(let offset):
      return PublicationTime(
        seconds: reading.utcSeconds - offset, precision: precision, zone: .account, doubt: doubt)
    case .named(let zone): return time(reading, precision, in: zone, .account, doubt)
    case .unstated: return time(reading, precision, in: council, .assumed, doubt)
    }
  }

  private func time(
    _ reading: CivilTime, _ precision: PublicationTime.Precision, in zone: CouncilZone,
    _ knowledge: PublicationTime.ZoneKnowledge, _ doubt: String?
  ) -> PublicationTime {
    let instant = zone.instant(of: reading)
    let doubts = [doubt, instant.doubt].compactMap { $0 }
    return PublicationTime(
      seconds: instant.seconds, precision: precision, zone: knowledge,
      doubt: doubts.isEmpty ? nil : doubts.joined(separator: "; "))
  }
}
