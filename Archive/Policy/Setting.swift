public import Records
import Synchronization

/// What was in force when an act was published.
public struct Setting: Sendable {
  /// What the acts of one day share; passed on without being copied.
  private final class Day: Sendable {
    let text: String
    let version: String?
    let isTransitionDay: Bool
    let periods: [ElectionPeriod]
    let registers: Registers
    let partyMarks: PartyMarks
    let zone: CouncilZone
    private let sensitive = Mutex<Phrases?>(nil)

    /// Made when first asked for: only acts near an election are read for them.
    var sensitivePhrases: Phrases {
      sensitive.withLock { known in
        let phrases = known ?? registers.sensitivePhrases(on: text, periods)
        known = phrases
        return phrases
      }
    }

    init(
      text: String, version: String?, isTransitionDay: Bool, periods: [ElectionPeriod], registers: Registers,
      partyMarks: PartyMarks, zone: CouncilZone
    ) {
      self.text = text
      self.version = version
      self.isTransitionDay = isTransitionDay
      self.periods = periods
      self.registers = registers
      self.partyMarks = partyMarks
      self.zone = zone
    }
  }

  /// The council's calendar day and clock at the act.
  public let local: CivilTime
  private let today: Day

  /// The id of the policy version in force; nil: none was.
  public var version: String? { today.version }
  /// The version came into force that day: the act may have preceded the vote.
  public var isTransitionDay: Bool { today.isTransitionDay }
  /// Pre-election periods that cover the act.
  public var periods: [ElectionPeriod] { today.periods }
  public var registers: Registers { today.registers }
  public var zone: CouncilZone { today.zone }
  /// `local` as a day: `2024-05-17`.
  var day: String { today.text }
  /// Words that stir feeling at the elections of `periods`, and the names of councillors in office.
  var sensitivePhrases: Phrases { today.sensitivePhrases }
  /// By what the registers know parties and candidates.
  var partyMarks: PartyMarks { today.partyMarks }

  /// - Parameter partyMarks: Those of `registers`, where they are made already.
  init(
    local: CivilTime, version: String?, isTransitionDay: Bool = false, periods: [ElectionPeriod] = [],
    registers: Registers, partyMarks: PartyMarks? = nil, zone: CouncilZone
  ) {
    self.local = local
    today = Day(
      text: local.dateText, version: version, isTransitionDay: isTransitionDay, periods: periods,
      registers: registers, partyMarks: partyMarks ?? PartyMarks(registers), zone: zone)
  }

  private init(_ local: CivilTime, _ today: Day) {
    self.local = local
    self.today = today
  }

  /// The same at another time of the same day.
  func at(_ local: CivilTime) -> Setting { Setting(local, today) }

  /// As if another version had been in force at all times.
  func asIf(_ version: String) -> Setting {
    Setting(
      local: local, version: version, periods: periods, registers: registers, partyMarks: partyMarks, zone: zone)
  }
}
