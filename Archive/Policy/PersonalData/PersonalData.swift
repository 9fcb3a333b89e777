public import Records

/// Finds what may be personal data in a text: British formats, in one sweep, in time linear in the text.
///
/// Never complete: names, and what a sentence tells without a number or an address, need a reader.
public enum PersonalData {
  /// - Parameter published: When the text was published, from which ages are counted; nil: not known.
  /// - Returns: In the order of the text, none overlapping another.
  public static func find(in text: CheckedText, published: CivilTime? = nil) -> [PersonalDatum] {
    guard ScannedText.mayTell(text.bytes) else { return [] }
    let scanned = ScannedText(text.bytes)
    var found: [PersonalDatum] = []
    for detector in scanned.runs.isEmpty ? wordDetectors : detectors { found += detector.find(in: scanned) }
    found += BirthDateDetector.find(in: scanned, published: published)
    return withoutOverlaps(found)
  }

  /// Those that need no digit.
  private static let wordDetectors: [any PersonalDataDetector.Type] = [
    EmailDetector.self, AddressDetector.self, WebAddressDetector.self,
  ]
  private static let detectors: [any PersonalDataDetector.Type] = [
    EmailDetector.self, PhoneDetector.self, NINumberDetector.self, NHSNumberDetector.self, PostcodeDetector.self,
    BankDetector.self, IBANDetector.self, CardDetector.self, VehicleDetector.self, AddressDetector.self,
    WebAddressDetector.self,
  ]

  /// Of two that overlap the surer one stays; of two as sure, the kind that is rarer by chance.
  private static func withoutOverlaps(_ found: [PersonalDatum]) -> [PersonalDatum] {
    guard found.count > 1 else { return found }
    var kept: [PersonalDatum] = []
    for datum in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard let last = kept.last, last.range.overlaps(datum.range) else {
        kept.append(datum)
        continue
      }
      if rank(last) < rank(datum) { kept[kept.count - 1] = datum }
    }
    return kept
  }

  private static func rank(_ datum: PersonalDatum) -> (Int, Int, Int) {
    (datum.confidence.rawValue, weight(datum.kind), datum.range.count)
  }

  /// A telephone number before an NHS number: a council's own number without its 0 can have the check digit of one.
  private static func weight(_ kind: PersonalDatum.Kind) -> Int {
    switch kind {
    case .iban: 11
    case .paymentCard: 10
    case .email: 9
    case .bankAccount: 8
    case .nationalInsurance: 7
    case .birthDate: 6
    case .phone: 5
    case .nhsNumber: 4
    case .address: 3
    case .postcode: 2
    case .vehicle: 1
    case .username: 0
    }
  }
}
