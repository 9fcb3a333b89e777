public import Policy

/// Why a policy cannot be used or asked.
public enum PolicyFailure: Error, Hashable, Sendable, CustomStringConvertible {
  case noneInUse
  case unknown(String, shipped: [String])
  case alreadyThere(String, folder: String)
  case badName(String)
  case damaged(String, [PackError])
  case badRule(String, RuleError)
  case unknownRule(String)
  case unknownVersion(String, known: [String])
  case unknownPart(String)
  case unknownGround(String)
  case findingGone(Int64)
  case notADay(String)
  case notAYear(Int)

  public var description: String {
    switch self {
    case .noneInUse: "no policy is in use"
    case .unknown(let name, _): "no policy is called \(name), and there is no such folder"
    case .alreadyThere(let name, _): "the archive has a policy \(name) already"
    case .badName(let name): "\(name) cannot be the name of a policy"
    case .damaged(let name, let errors):
      "the policy \(name) cannot be read: "
        + (errors.first.map { "\($0)" } ?? "no reason given")
        + (errors.count > 1 ? " (and \(errors.count - 1) more mistakes)" : "")
    case .badRule(let name, let error): "the policy \(name) cannot be used: rule \(error.rule): \(error.reason)"
    case .unknownRule(let rule): "the policy has no rule \(rule)"
    case .unknownVersion(let version, _): "the policy has no version \(version)"
    case .unknownPart(let part): "the policy has no clause, statute, version or rule \(part)"
    case .unknownGround(let part): "the policy has no clause or statute \(part), and no finding names one"
    case .findingGone(let id): "finding \(id) is gone: no check flags it any more"
    case .notADay(let day): "\(day) is no day"
    case .notAYear(let year): "\(year) is no year that can be reported"
    }
  }

  public var advice: String {
    switch self {
    case .noneInUse: "muniment policy list shows what there is; then: muniment policy use NAME --by NAME"
    case .unknown(_, let shipped): "With the program come: " + shipped.joined(separator: ", ")
    case .alreadyThere(let name, let folder):
      "Nothing was changed. To use it as it stands: muniment policy use \(name) --by NAME. It can be edited in "
        + folder
    case .badName: "Give the folder a name of letters, digits and hyphens."
    case .damaged: "muniment policy test shows all mistakes, with their lines."
    case .badRule: "muniment policy test shows more."
    case .unknownRule, .unknownPart, .unknownGround: "muniment policy show lists them."
    case .unknownVersion(_, let known): "There are: " + known.joined(separator: ", ")
    case .findingGone(let id):
      "Nothing was decided. What was decided before stays: muniment findings show \(id)"
    case .notADay: "Write it as 2024-05-17."
    case .notAYear: "Write it as 2024."
    }
  }
}
