/// By what posts are put into strata. Never by whether a rule flagged them: the estimate would be biased.
public enum StratumAxis: String, Hashable, Sendable, Codable, CaseIterable {
  case platform, year, quarter, kind
}
