import Policy
import Records

/// The pieces of writing in a wording, in the order in which a reader meets them.
///
/// Findings point into them by name and ordinal: the order of the values of one name must never change.
struct ActFields {
  private(set) var all: [ActField] = []

  init(text: String, title: String?, media: [Media], details: RevisionDetails?) {
    add(.title, [title])
    add(.text, [text])
    add(.caption, media.map(\.caption))
    add(.alt, media.map(\.altText))
    add(.link, (details?.links ?? []).map(\.title))
    add(.poll, details?.poll.map { [$0.question] + $0.options.map(\.text) } ?? [])
    add(.event, details?.event.map { [$0.name, $0.details] } ?? [])
    add(.place, details?.place.map { [$0.name, $0.address] } ?? [])
  }

  init(_ record: Record) {
    var details = RevisionDetails()
    details.links = record.links
    details.poll = record.poll
    details.event = record.event
    details.place = record.place
    self.init(text: record.text, title: record.title, media: record.media, details: details)
  }

  /// The ordinal counts the values that there could be: a picture without a caption leaves a gap.
  private mutating func add(_ name: ActField.Name, _ values: [String?]) {
    for (ordinal, value) in values.enumerated() {
      guard let value, !value.utf8.isEmpty else { continue }
      all.append(ActField(name, value, ordinal: ordinal))
    }
  }
}
