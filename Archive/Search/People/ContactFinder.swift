import Records

/// Finds in a post what belongs to one person alone: handles, ids, e-mail addresses, telephone numbers.
struct ContactFinder: Sendable {
  private struct OwnedHandle {
    let handle: Handle
    let fact: PersonFact
  }

  private let handles: [OwnedHandle]
  private let addresses: [Handle]
  private let phones: [PhoneNumber]
  private let ids: [PersonFact]
  private let zone: CouncilZone

  init(_ facts: [PersonFact], zone: CouncilZone) {
    self.zone = zone
    handles = facts.filter { $0.kind == .handle }.flatMap { fact in
      Handle.forms(of: fact.value).map { OwnedHandle(handle: $0, fact: fact) }
    }
    addresses = facts.filter { $0.kind == .email }.compactMap { Handle($0.value) }
    phones = facts.filter { $0.kind == .phone }.compactMap { PhoneNumber($0.value) }
    ids = facts.filter { $0.kind == .id }
  }

  /// Token sequences, one of which stands in the index wherever one of them is found, but for ids.
  var phrases: [[String]] {
    (handles.map(\.handle) + addresses).map { TextFolder.fold($0.text).words } + phones.flatMap(\.groupings)
  }

  /// What is looked for, for the clerk to see.
  var shown: [String] { handles.map { "@" + $0.handle.text } + addresses.map(\.text) + phones.flatMap(\.shown) }

  func isOwn(_ handle: String) -> Bool { handles.contains { $0.handle.matches(handle) } }

  func find(in record: Record, platform: String) -> [PersonReason] {
    guard !(handles.isEmpty && addresses.isEmpty && phones.isEmpty && ids.isEmpty) else { return [] }
    return author(of: record, platform) + mentions(in: record, platform) + texts(of: record, platform)
  }

  // MARK: Who wrote it, who is mentioned

  private func author(of record: Record, _ platform: String) -> [PersonReason] {
    var reasons: [PersonReason] = []
    if let handle = record.author.handle {
      let value = record.author.name == nil ? 0 : 1
      let range = 0..<handle.unicodeScalars.count
      reasons += handles.filter { $0.handle.matches(handle) }.map { owned in
        reason(.wrote, owned, record, platform, .author, value, range)
      }
    }
    // Some platforms show a handle as the name.
    if let name = record.author.name, name.utf8.first == UInt8(ascii: "@") {
      let range = 0..<name.unicodeScalars.count
      reasons += handles.filter { $0.handle.matches(name) }.map {
        reason(.wrote, $0, record, platform, .author, 0, range)
      }
    }
    if let id = record.author.nativeID {
      reasons += ids.filter { $0.value.utf8.elementsEqual(id.utf8) && isOn(platform, $0) }.map { fact in
        PersonReason(.wrote, .strong, by: "id", variant: fact.value)
      }
    }
    return reasons
  }

  private func mentions(in record: Record, _ platform: String) -> [PersonReason] {
    handles.filter { owned in record.mentions.contains { owned.handle.matches($0) } }.map { owned in
      reason(.mentioned, owned, record, platform, .mention, nil, nil)
    }
  }

  /// A handle is as sure as the platform and the days for which it is known to be theirs.
  private func reason(
    _ relation: PersonReason.Relation, _ owned: OwnedHandle, _ record: Record, _ platform: String, _ field: SearchField,
    _ value: Int?, _ range: Range<Int>?, isBare: Bool = false
  ) -> PersonReason {
    let isTheirs = isOn(platform, owned.fact) && isWithin(owned.fact, record)
    let by =
      !isOn(platform, owned.fact)
      ? "handle on another platform" : !isTheirs ? "handle outside its days" : isBare ? "handle without @" : "handle"
    return PersonReason(
      relation, isTheirs && !isBare ? .strong : .possible, by: by, variant: owned.handle.text, field: field,
      value: value,
      range: range)
  }

  private func isOn(_ platform: String, _ fact: PersonFact) -> Bool {
    fact.platform.map { $0.utf8.elementsEqual(platform.utf8) } ?? true
  }

  private func isWithin(_ fact: PersonFact, _ record: Record) -> Bool {
    let day = Array(zone.reading(at: record.published.seconds).dateText.utf8)
    if let from = fact.from, day.lexicographicallyPrecedes(Array(from.utf8)) { return false }
    if let until = fact.until, Array(until.utf8).lexicographicallyPrecedes(day) { return false }
    return true
  }

  // MARK: What stands in the texts

  private func texts(of record: Record, _ platform: String) -> [PersonReason] {
    SearchField.allCases.filter { !$0.isWhole }.flatMap { field in
      SearchDocument.values(of: field, in: record).enumerated().flatMap { value, text in
        contacts(in: Array(text.unicodeScalars), field, value)
          + (field == .author ? [] : handles(in: text, field, value, record, platform))
      }
    }
  }

  private func contacts(in scalars: [Unicode.Scalar], _ field: SearchField, _ value: Int) -> [PersonReason] {
    let lowered = PersonText.lowered(scalars)
    let byAddress = addresses.flatMap { address in
      address.places(in: lowered).filter { $0.dress != .mention }.map { place in
        PersonReason(
          .email, .strong, by: "e-mail address", variant: address.text, field: field, value: value, range: place.range)
      }
    }
    let byPhone = phones.flatMap { phone in
      phone.ranges(in: scalars).map { range in
        PersonReason(
          .phone, .strong, by: "telephone number", variant: phone.text, field: field, value: value, range: range)
      }
    }
    return byAddress + byPhone
  }

  private func handles(
    in text: String, _ field: SearchField, _ value: Int, _ record: Record, _ platform: String
  ) -> [PersonReason] {
    let lowered = PersonText.lowered(text.unicodeScalars)
    return handles.flatMap { owned in
      owned.handle.places(in: lowered).map { place in
        reason(
          relation(place.dress), owned, record, platform, field, value, place.range, isBare: place.dress == .bare)
      }
    }
  }

  private func relation(_ dress: Handle.Dress) -> PersonReason.Relation {
    switch dress {
    case .mention: .mentioned
    case .tag: .tagged
    case .address: .linked
    case .bare: .named
    }
  }
}
