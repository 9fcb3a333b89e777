import ByteFormats
import MetaCaptures
import Records

/// A post as Instagram's own pages hold it; the names differ with the page it was taken from.
struct InstaloaderNode {
  private let value: JSONValue
  /// The same as Instagram's app has it, inside newer files.
  private let app: JSONValue?

  init(_ value: JSONValue) {
    self.value = value
    app = value["iphone_struct"]
  }

  var shortcode: String? {
    Shortcode(value["shortcode"]?.string ?? value["code"]?.string ?? app?["code"]?.string)?.text
  }

  /// Of a story, which has no address.
  var number: String? { value.number("id") ?? app?.number("pk") }

  var seconds: Int64? {
    let stamp = value["taken_at_timestamp"] ?? value["date"] ?? value["taken_at"] ?? app?["taken_at"]
    guard let seconds = stamp?.integer, GraphTime.calendar.contains(seconds) else { return nil }
    return seconds
  }

  var text: String? {
    value["edge_media_to_caption"]?["edges"]?.elements.first?["node"]?.words("text") ?? value.words("caption")
      ?? app?["caption"]?.words("text")
  }

  var owner: OwnerHint {
    let user = value["owner"] ?? app?["user"]
    return OwnerHint(
      handle: user?.words("username"), name: user?.words("full_name"), id: user?["id"]?.text ?? user?["pk"]?.text)
  }

  var comments: Int64? {
    let lists: [StaticString] = [
      "edge_media_to_comment", "edge_media_to_parent_comment", "edge_media_preview_comment",
    ]
    return lists.lazy.compactMap { value[$0]?["count"]?.integer }.first ?? app?["comment_count"]?.integer
  }

  var likes: Int64? {
    value["edge_media_preview_like"]?["count"]?.integer ?? value["edge_liked_by"]?["count"]?.integer
      ?? app?["like_count"]?.integer
  }

  var place: Place? {
    guard let location = value["location"] ?? app?["location"], location.isObject else { return nil }
    return Place(
      name: location.words("name"), latitude: location["lat"]?.double, longitude: location["lng"]?.double)
  }

  /// Usernames marked on the pictures.
  var tagged: [String] {
    (value["edge_media_to_tagged_user"]?["edges"]?.elements ?? []).compactMap { $0["node"]?["user"]?.words("username") }
  }

  var isReel: Bool {
    let product = value["product_type"]?.string ?? app?["product_type"]?.string
    return Bytes.equal(product, "clips") || Bytes.equal(product, "igtv")
  }

  /// Pictures and films in their order, as films or not, with the alternative text.
  var parts: [(isVideo: Bool, altText: String?)] {
    let children = (value["edge_sidecar_to_children"]?["edges"]?.elements ?? []).compactMap { $0["node"] }
    return (children.isEmpty ? [value] : children).map { part in
      (
        part["is_video"]?.bool == true || Bytes.equal(part["__typename"]?.string, "GraphVideo"),
        part.words("accessibility_caption")
      )
    }
  }
}
