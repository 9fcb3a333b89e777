extension Setting {
  /// The period that restricts most: one that has begun before one that is only near.
  var strictestPeriod: ElectionPeriod? { periods.first { $0.place == .inside } ?? periods.first }
}

extension ElectionPeriod {
  /// What a rule's severity comes to while the period has not begun, or the poll has closed.
  func severity(_ severity: Flag.Severity) -> Flag.Severity {
    switch (place, severity) {
    case (.inside, _): severity
    case (.amber, .high): .medium
    case (.amber, _): .low
    }
  }
}
