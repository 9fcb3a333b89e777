import ByteFormats

/// What a comment stands under.
struct GraphThread {
  /// The post's number.
  var post: String?
  /// The comment's that is answered.
  var parent: String?
  /// When the post was published, for comments without a time.
  var published: Int64?
  var page = PageHint()
  var isComment = false

  init() {}

  /// A picture or film, known by its number only.
  init(commented value: JSONValue, list: GraphList) {
    post = GraphID(value["id"]?.string)?.own
    page = PageHint(id: list.page)
  }

  /// A comment in a list that was asked for by itself, by the list's address: a post's comments, or a comment's answers.
  init(list: GraphList, comment: JSONValue) {
    page = PageHint(id: list.page)
    guard let asked = list.thread else { return }
    let owner = GraphID(comment["id"]?.string)?.owner
    if let under = asked.owner, Bytes.equal(owner, under) {
      // Answers have the front half of the comment that they answer: `post_comment`.
      (post, parent) = (under, asked.own)
    } else {
      post = asked.own
      page.id = page.id ?? asked.owner
    }
  }
}
