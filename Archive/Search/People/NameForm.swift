/// One way in which a person may be named: folded words one after another, and how much they tell.
public struct NameForm: Hashable, Sendable {
  /// In the order in which one is taken before another at the same place.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case full = "full name"
    case nickname = "nickname and surname"
    case listedNickname = "common short form and surname"
    case joined = "name run together"
    case reversed = "surname first"
    case longer = "part of a longer name"
    case middle = "another name between"
    case otherTitle = "surname with another title"
    case titled = "title and surname"
    case initials = "initials and surname"
    case secondName = "second name and surname"
    case half = "half of a double name"
    case slip = "one letter off"
    /// A name with figures after it, as handles have them.
    case numbered = "name with a number"
    case namesake = "surname with another first name"
    case plural = "surname with an s"
    case surname = "surname alone"
    case nicknameAlone = "nickname alone"
    case initialsAlone = "initials alone"
    case address = "address"
    case postcode = "postcode"
    case vehicle = "vehicle registration"
    case role = "role"

    /// What it tells where it stands in a text.
    var strength: HitStrength {
      switch self {
      case .full, .nickname, .listedNickname, .joined, .reversed, .address, .vehicle: .likely
      default: .possible
      }
    }

    /// What it tells where it is the whole name of who wrote the post.
    var strengthOfAuthor: HitStrength {
      switch self {
      case .full, .nickname, .reversed: .strong
      default: strength
      }
    }

    var relation: PersonReason.Relation {
      switch self {
      case .address: .address
      case .postcode: .postcode
      case .vehicle: .vehicle
      case .role: .role
      default: .named
      }
    }

    /// Whether it is a name, of which handles are made too.
    var isName: Bool { rank <= Kind.nicknameAlone.rank }

    var rank: Int { Kind.allCases.firstIndex(of: self) ?? 0 }
  }

  public let tokens: [String]
  public let kind: Kind
  /// The last word is the surname with an s: whose name it is (with an apostrophe in the text), or several of the name.
  public let isWithS: Bool

  init(_ tokens: [String], _ kind: Kind, isWithS: Bool = false) {
    self.tokens = tokens
    self.kind = kind
    self.isWithS = isWithS
  }

  public var text: String { tokens.joined(separator: " ") }
}

/// Collects forms, each once: of two kinds the one that tells more.
struct NameForms {
  private(set) var all: [NameForm] = []
  private var places: [[UInt8]: Int] = [:]

  mutating func add(_ tokens: [String], _ kind: NameForm.Kind, isWithS: Bool = false) {
    let form = NameForm(tokens, kind, isWithS: isWithS)
    guard !tokens.isEmpty else { return }
    let key = Array(form.text.utf8)
    guard let place = places[key] else {
      places[key] = all.count
      all.append(form)
      return
    }
    let known = all[place]
    if kind.rank < known.kind.rank || (known.isWithS && !isWithS) { all[place] = form }
  }

  /// The name as it is, and with an s.
  mutating func addName(_ tokens: [String], _ kind: NameForm.Kind) {
    add(tokens, kind)
    guard let last = tokens.last else { return }
    add(tokens.dropLast() + [last + "s"], kind, isWithS: true)
  }
}
