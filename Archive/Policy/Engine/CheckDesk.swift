import Synchronization

/// What one thread needs while it checks: room to scan, and the days it has met.
final class CheckDesk: @unchecked Sendable {
  let scratch = Scratch()
  let settings: SettingDesk

  init(_ calendar: PolicyCalendar) { settings = SettingDesk(calendar) }
}

/// Desks for as many threads as check at one moment; each is used by one thread at a time.
final class CheckDesks: Sendable {
  private let calendar: PolicyCalendar
  private let free = Mutex<[CheckDesk]>([])

  init(_ calendar: PolicyCalendar) { self.calendar = calendar }

  func use<Answer>(_ body: (CheckDesk) -> Answer) -> Answer {
    let desk = free.withLock { $0.popLast() } ?? CheckDesk(calendar)
    defer { free.withLock { $0.append(desk) } }
    return body(desk)
  }
}
