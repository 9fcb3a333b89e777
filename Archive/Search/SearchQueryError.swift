/// Why a query was refused. Nothing was searched.
public enum SearchQueryError: Error, Hashable, Sendable, CustomStringConvertible {
  case tooLong(scalars: Int, limit: Int)
  case tooManyTerms(Int, limit: Int)
  case tooManyPrefixes(Int, limit: Int)

  public var description: String {
    switch self {
    case .tooLong(let scalars, let limit):
      "The query has \(scalars) characters, more than the \(limit) a query may have. Nothing was searched: split it."
    case .tooManyTerms(let terms, let limit):
      "The query has \(terms) words and conditions, more than the \(limit) a query may have. Nothing was searched: "
        + "split it, or put whole sentences in quotation marks."
    case .tooManyPrefixes(let prefixes, let limit):
      "The query has \(prefixes) words ending in *, more than the \(limit) a query may have. Nothing was searched: split it."
    }
  }
}
