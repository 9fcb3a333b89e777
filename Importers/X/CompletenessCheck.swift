import Importing
import Records

/// What the archive announces, against what was found in it.
final class CompletenessCheck {
  /// A file that a manifest or an index names.
  struct Announcement {
    let path: String
    /// Nil where the index gives none.
    let count: Int?
    let isPresent: Bool
    /// The file that says so.
    let by: String
  }

  private var announcements: [Announcement] = []
  private var counts: [(file: String, count: Int)] = []
  private var posts: [Int64] = []
  private var messages: [Int64] = []
  private var listings: [(file: String, posts: [Int64], messages: [Int64])] = []

  func announced(_ announcement: Announcement) { announcements.append(announcement) }

  func found(_ count: Int, in file: String) { counts.append((file, count)) }

  func readPost(_ number: Int64) { posts.append(number) }

  func readMessage(_ id: String) {
    if let number = Int64(id) { messages.append(number) }
  }

  func listed(posts: [Int64], messages: [Int64], in file: String) { listings.append((file, posts, messages)) }

  /// Everything that does not agree. Nothing where all does.
  func remarks() -> [Remark] { countRemarks() + missingRecordFiles() + missingOtherFiles() + listingRemarks() }

  private func countRemarks() -> [Remark] {
    announcements.compactMap { announcement in
      guard announcement.isPresent, let count = announcement.count, let found = found(in: announcement.path),
        found != count
      else { return nil }
      return Remark(
        file: announcement.path,
        "\(announcement.by) announces \(count.counted("entry", "entries")) in this file, \(found.grouped) found")
    }
  }

  private func missingRecordFiles() -> [Remark] {
    let unannounced = unannounced()
    return announcements.compactMap { announcement in
      guard !announcement.isPresent, announcement.count != 0, let noun = noun(for: announcement.path) else {
        return nil
      }
      // The owner renamed it: a file that nothing announces and that holds exactly as many entries.
      if let stand = unannounced.first(where: { $0.count == announcement.count }) {
        let names = "\(announcement.path), which \(announcement.by) names"
        return Remark(file: stand.file, "was read in place of \(names): it holds as many entries")
      }
      let lost = announcement.count.map { $0.counted(noun) } ?? "an unknown number of \(noun)s"
      return Remark(file: announcement.by, "\(announcement.path) is missing from this export, and with it \(lost)")
    }
  }

  private func missingOtherFiles() -> [Remark] {
    let missing = announcements.filter { !$0.isPresent && noun(for: $0.path) == nil && $0.count != 0 }
    guard let first = missing.first else { return [] }
    let shown = missing.prefix(100).map(\.path).joined(separator: ", ")
    let names = missing.count > 100 ? shown + " …" : shown
    return [
      Remark(
        file: first.by, "names \(missing.count.counted("file")) without posts that this export does not hold: \(names)")
    ]
  }

  private func listingRemarks() -> [Remark] {
    let readPosts = Set(posts)
    let readMessages = Set(messages)
    return listings.compactMap { listing in
      let isPosts = listing.messages.isEmpty
      let listed = isPosts ? listing.posts : listing.messages
      let lost = listed.count { isPosts ? !readPosts.contains($0) : !readMessages.contains($0) }
      guard lost > 0 else { return nil }
      let all = listed.count.counted(isPosts ? "post" : "message")
      return Remark(file: listing.file, "lists \(all), of which \(lost.grouped) cannot be found in this export")
    }
  }

  private func found(in file: String) -> Int? {
    counts.first { $0.file.utf8.elementsEqual(file.utf8) }?.count
  }

  /// Files of records that nothing announces.
  private func unannounced() -> [(file: String, count: Int)] {
    let known = Set(announcements.map { Array($0.path.utf8) })
    return counts.filter { noun(for: $0.file) != nil && !known.contains(Array($0.file.utf8)) }
  }

  /// What a file holds, in one word; nil for files whose entries are no records.
  private func noun(for path: String) -> String? {
    let family = XImporter.families.first { $0.patterns.contains { $0.matches(path) } }
    switch family?.name {
    case nil, "account", "completeness check", "article dates": return nil
    case "direct messages", "group messages": return "conversation"
    case "encrypted messages": return "message"
    case "articles": return "article"
    default: return "post"
    }
  }
}

extension Int {
  /// `1 post`, `1,223 posts`
  package func counted(_ noun: String, _ plural: String? = nil) -> String {
    grouped + " " + (self == 1 ? noun : plural ?? noun + "s")
  }

  /// `1,223`
  package var grouped: String {
    let digits = String(magnitude)
    var text = self < 0 ? "-" : ""
    for (place, digit) in digits.unicodeScalars.enumerated() {
      if place > 0, (digits.utf8.count - place) % 3 == 0 { text += "," }
      text.unicodeScalars.append(digit)
    }
    return text
  }
}
