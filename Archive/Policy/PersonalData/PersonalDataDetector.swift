/// Looks for one kind of personal data round the digits and signs that a sweep has found.
protocol PersonalDataDetector: SendableMetatype {
  static func find(in text: ScannedText) -> [PersonalDatum]
}
