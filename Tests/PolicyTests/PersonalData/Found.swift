import Testing

@testable import Policy

/// What is found in a text from medium confidence on, as `kind value`.
func found(_ text: String, _ least: PersonalDatum.Confidence = .medium) -> [String] {
  PersonalData.find(in: CheckedText(text)).filter { $0.confidence >= least }.map { "\($0.kind.rawValue) \($0.value)" }
}
