/// What the council publishes, in three sorts.
enum PublishedGroup: String, CaseIterable {
  case posts = "Posts"
  case replies = "Replies and comments"
  case shares = "Shares"

  init(kind: String) {
    switch kind {
    case "reply", "comment", "message", "review": self = .replies
    case "share": self = .shares
    default: self = .posts
    }
  }

  var tone: BarChart.Tone {
    switch self {
    case .posts: .blue
    case .replies: .turquoise
    case .shares: .orange
    }
  }
}
