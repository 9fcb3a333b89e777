/// One piece of a query as typed.
struct QueryLexeme: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case open
    case close
    case and
    case or
    /// `NOT`, or a `-` before something.
    case not
    /// `in:FIELD`, which is about what follows.
    case scope(SearchField)
    /// A word, with what was asked of it by `=` before or `*` after.
    case word(String, exact: Bool, prefix: Bool)
    /// `~word`.
    case spelling(String)
    case phrase(String, slop: Int?)
    /// `#tag` or `@name`.
    case whole(String, SearchField)
    /// `name:value` with a name that is ours, in lower case.
    case filter(name: String, value: String)

    /// Whether something can be asked of what begins here.
    var beginsOperand: Bool {
      switch self {
      case .close, .and, .or: false
      case .open, .not, .scope, .word, .spelling, .phrase, .whole, .filter: true
      }
    }

    /// Whether an operator can stand after it.
    var endsOperand: Bool {
      switch self {
      case .close, .word, .spelling, .phrase, .whole, .filter: true
      case .open, .and, .or, .not, .scope: false
      }
    }

    /// Whether it counts as a term.
    var isTerm: Bool { beginsOperand && endsOperand }
  }

  var kind: Kind
  /// As typed.
  var raw: String
}
