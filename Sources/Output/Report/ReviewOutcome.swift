import Workflows

/// What became of a finding.
enum ReviewOutcome: String, CaseIterable {
  case nonCompliant = "Non-compliant"
  case notDeterminable = "Cannot tell"
  case compliant = "Compliant"
  case notApplicable = "Not applicable"
  case suppressed = "Set aside"
  case open = "Not reviewed"

  func count(in tally: ReportedTally) -> Int {
    switch self {
    case .nonCompliant: tally.nonCompliant
    case .notDeterminable: tally.notDeterminable
    case .compliant: tally.compliant
    case .notApplicable: tally.notApplicable
    case .suppressed: tally.suppressed
    case .open: tally.open
    }
  }

  var tone: BarChart.Tone {
    switch self {
    case .nonCompliant: .pink
    case .notDeterminable: .orange
    case .compliant: .turquoise
    case .notApplicable: .purple
    case .suppressed: .grey
    case .open: .blue
    }
  }
}
