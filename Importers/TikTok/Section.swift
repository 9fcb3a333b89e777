import Importing

/// The parts of a data file that hold records. Their names changed in 2025 and may do so again: each level knows all.
enum Section: Sendable, Hashable {
  case posts, deletedPosts, comments, messages, streams

  /// The names of each level, from the root. The last level of `messages` is the chat and may have any name.
  private static let places: [(section: Section, levels: [[String]])] = [
    (.posts, [["Post", "Video"], ["Posts", "Videos"], ["VideoList"]]),
    (.deletedPosts, [["Post", "Video"], ["Recently Deleted Posts", "RecentlyDeletedPosts"], ["PostList"]]),
    (.deletedPosts, [["Recently Deleted Posts", "RecentlyDeletedPosts"], ["PostList"]]),
    (.comments, [["Comment"], ["Comments"], ["CommentsList"]]),
    (.messages, [["Direct Messages", "Direct Message"], ["Chat History", "Direct Messages"], ["ChatHistory"], []]),
    (.messages, [["Direct Messages", "Direct Message"], ["Group Chat"], ["GroupChat"], []]),
    (.streams, [["Tiktok Live", "TikTok Live"], ["Go Live History"], ["GoLiveList"]]),
  ]

  static func step(at path: [String]) -> SectionStep<Section> {
    var isOnTheWay = false
    for place in places where leads(path, to: place.levels) {
      if path.count == place.levels.count { return .records(place.section) }
      isOnTheWay = true
    }
    return isOnTheWay ? .enter : .leave
  }

  /// Whether a root is known to hold records.
  static func isRead(_ root: String) -> Bool { places.contains { leads([root], to: $0.levels) } }

  private static func leads(_ path: [String], to levels: [[String]]) -> Bool {
    path.count <= levels.count
      && zip(path, levels).allSatisfy { name, names in
        names.isEmpty || names.contains { $0.utf8.elementsEqual(name.utf8) }
      }
  }
}

/// Parts of a data file that are left unread, and why.
struct LeftSection: Sendable {
  let names: [String]
  let reason: String

  /// Roots that hold no record at all, in the files of 2020 to 2026.
  static let list: [LeftSection] = [
    LeftSection(
      names: ["Activity", "Your Activity", "Likes and Favorites"],
      reason: "videos watched, liked, searched and shared: other people's, and nothing published"),
    LeftSection(
      names: ["Profile", "Profile And Settings", "App Settings"],
      reason: "settings, followers and addresses of the account: only its name is read"),
    LeftSection(
      names: ["Ads and data", "Ads and rich data"], reason: "advertising profile, not published by the council"),
    LeftSection(
      names: [
        "Tiktok Shopping", "TikTok Shopping", "TikTok Shop", "Income Plus Wallet Transactions", "Income+ Wallet",
        "Income Plus Wallet", "Autofill", "Auto Fill",
      ], reason: "orders, payments and addresses: never copied out of the export"),
  ]

  static func isKnown(_ root: String) -> Bool {
    list.contains { $0.names.contains { $0.utf8.elementsEqual(root.utf8) } }
  }
}
