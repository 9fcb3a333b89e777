import Foundation
public import Policy
import Records

/// A judgement with what its finding is remembered by.
struct PlacedJudgement: Hashable, Sendable {
  let judgement: Judgement
  let wording: [UInt8]
  /// When the act was, seconds since 1970.
  let acted: Int64
  let isDated: Bool
  let evidence: [UInt8]

  init(_ judgement: Judgement, in act: WordedAct) {
    self.judgement = judgement
    wording = act.wording
    acted = act.act.at.seconds
    isDated = act.isDated
    evidence = EvidenceHash(judgement.flag.evidence).bytes
  }

  var flag: Flag { judgement.flag }

  var place: FindingPlace {
    FindingPlace(
      rule: Array(flag.rule.utf8), field: Array(flag.field.rawValue.utf8), ordinal: flag.ordinal,
      start: flag.range.lowerBound, end: flag.range.upperBound, wording: wording)
  }
}

/// Where in a post a rule flagged something.
struct FindingPlace: Hashable {
  let rule: [UInt8]
  let field: [UInt8]
  let ordinal: Int
  let start: Int
  let end: Int
  let wording: [UInt8]
}

/// A pre-election period as a finding keeps it.
public struct FindingPeriod: Sendable, Codable, Hashable {
  public let election: String
  public let title: String
  public let from: String
  /// `from` is the latest day that the law allows: the period may have begun earlier.
  public let isStatutoryLatest: Bool
  public let place: ElectionPeriod.Place
  /// The council's own careful day, where the act is before `from`.
  public let cautiousFrom: String?
  /// The day of the poll, which ends the period at 22:00; nil in findings of earlier checks.
  public let poll: String?
  /// What the register calls uncertain about the period's days.
  public let doubt: String?

  enum CodingKeys: String, CodingKey {
    case election, title, from, place, poll, doubt
    case cautiousFrom = "cautious_from"
    case isStatutoryLatest = "statutory_latest"
  }

  init(_ period: ElectionPeriod) {
    election = period.election.id
    title = period.election.title
    from = period.from
    isStatutoryLatest = period.isStatutoryLatest
    place = period.place
    cautiousFrom = period.cautiousFrom
    poll = period.election.poll
    doubt = period.election.source.doubt
  }
}
