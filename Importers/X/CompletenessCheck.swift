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
        file: announcement.path, "\(announcement.by) announces \(count.grouped) entries, \(found.grouped) were found")
    }
  }

  private func missingRecordFiles() -> [Remark] {
    announcements.compactMap { announcement in
      guard !announcement.isPresent, let noun = noun(for: announcement.path), announcement.count != 0 else {
        return nil
      }
      if let stand = standIn(for: announcement) {
        return Remark(
          file: stand,
          "was read in place of \(announcement.path), which \(announcement.by) names: it holds as many entries")
      }
      let lost = announcement.count.map { "\($0.grouped) \(noun)" } ?? "an unknown number of \(noun)"
      return Remark(
        file: announcement.by,
        "\(announcement.path) is missing: \(lost) that are announced in it are not in this export")
    }
  }

  private func missingOtherFiles() -> [Remark] {
    let missing = announcements.filter { !$0.isPresent && noun(for: $0.path) == nil && $0.count != 0 }
    guard let first = missing.first else { return [] }
    let names = missing.map(\.path).joined(separator: ", ")
    return [
      Remark(file: first.by, "\(missing.count.grouped) named files that hold no posts are not in this export: \(names)")
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
      let noun = isPosts ? "posts" : "messages"
      return Remark(
        file: listing.file, "lists \(listed.count.grouped) \(noun); \(lost.grouped) of them are not among those read")
    }
  }

  private func found(in file: String) -> Int? {
    counts.first { $0.file.utf8.elementsEqual(file.utf8) }?.count
  }

  /// A file that nothing announces and that holds exactly as many entries: the owner renamed it.
  private func standIn(for missing: Announcement) -> String? {
    counts.first { candidate in
      candidate.count == missing.count && noun(for: candidate.file) != nil
        && !announcements.contains { $0.path.utf8.elementsEqual(candidate.file.utf8) }
    }?.file
  }

  /// What a file holds, in one word; nil for files whose entries are no records.
  private func noun(for path: String) -> String? {
    let family = XImporter.families.first { $0.patterns.contains { $0.matches(path) } }
    switch family?.name {
    case nil, "account", "completeness check", "article dates": return nil
    case "direct messages", "group messages": return "conversations"
    case "encrypted messages": return "messages"
    case "articles": return "articles"
    default: return "posts"
    }
  }
}

extension Int {
  /// `1,223`
  var grouped: String {
    let digits = String(magnitude)
    var text = self < 0 ? "-" : ""
    for (place, digit) in digits.unicodeScalars.enumerated() {
      if place > 0, (digits.utf8.count - place) % 3 == 0 { text += "," }
      text.unicodeScalars.append(digit)
    }
    return text
  }
}
