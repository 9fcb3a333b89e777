import ByteFormats
import MetaCaptures

/// What a list tells of the items in it.
struct GraphList {
  /// Whose posts a list holds.
  enum Authors { case page, visitors, both, unknown }

  /// What its items are where their own fields do not say.
  var shape: GraphShape?
  var authors = Authors.unknown
  /// The page's number, where the list is a page's.
  var page: String?
  /// The number of what the list was asked for under: a post, a picture or a comment.
  var thread: GraphID?

  init() {}

  /// - Parameter page: the object around the items: `{"data": […], "paging": {…}, "summary": {…}}`.
  init(around page: JSONValue?) {
    self.init()
    let endpoint = GraphEndpoint(paging: page?["paging"])
    let summary = page?["summary"]
    if endpoint?.isEdge(["comments"]) == true || summary?["order"] != nil || summary?["can_comment"] != nil {
      shape = .comment
      thread = endpoint.flatMap { GraphID(Bytes.text($0.node)) }
    } else if let endpoint, endpoint.isEdge(GraphSigns.postLists) {
      self = GraphList(named: endpoint.edge, of: Bytes.isNumber(endpoint.node) ? Bytes.text(endpoint.node) : nil)
    }
  }

  /// A list by the name of the field or of the request: `feed`, `published_posts` …
  init(named name: some Sequence<UInt8>, of page: String?) {
    let name = Array(name)
    shape = .post
    self.page = page
    let isOfVisitors = Bytes.equal(name, "visitor_posts") || Bytes.equal(name, "tagged")
    authors = isOfVisitors ? .visitors : Bytes.equal(name, "feed") ? .both : .page
  }

  func shape(of value: JSONValue) -> GraphShape? { GraphShape.of(value) ?? shape }
}
