package import ByteFormats
package import Records

/// The media of a post, named as the archive names its files: `1731262316761469136-GAat5tcXgAAYob3.jpg`.
package enum PostMedia {
  package static func list(of item: JSONValue, id: String, folder: String) -> [Media] {
    // `entities` repeats only the first and calls every medium a photo.
    let found = item["extended_entities"]?["media"] ?? item["entities"]?["media"]
    return found?.elements.map { media($0, id: id, folder: folder) } ?? []
  }

  private static func media(_ item: JSONValue, id: String, folder: String) -> Media {
    let still = item["media_url_https"]?.string ?? item["media_url"]?.string
    let file = fileName(in: bestVideo(of: item) ?? still ?? "")
    return Media(
      path: file.isEmpty ? nil : folder + id + "-" + file, type: type(of: item), altText: item["ext_alt_text"]?.string)
  }

  package static func type(of item: JSONValue) -> String {
    switch item["type"]?.string.map({ Array($0.utf8) }) {
    case Array("photo".utf8): "image"
    case Array("video".utf8): "video"
    case Array("animated_gif".utf8): "animation"
    default: "unknown"
    }
  }

  /// The archive keeps the variant with the highest bit rate.
  private static func bestVideo(of item: JSONValue) -> String? {
    let variants = item["video_info"]?["variants"]?.elements ?? []
    let rated = variants.compactMap { variant in variant["bitrate"]?.integer.map { (rate: $0, variant: variant) } }
    return rated.max { $0.rate < $1.rate }?.variant["url"]?.string
  }

  /// The last component of an address, without `?tag=12`.
  package static func fileName(in address: String) -> String {
    let path = address.utf8.prefix { $0 != UInt8(ascii: "?") }
    return String(decoding: path.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
  }
}
