import ByteFormats
import Records
import XImporter

/// Pictures and videos, named as X's own archive names their files, so that the two agree. The capture holds none of them.
enum CapturedMedia {
  static func secondAPI(_ item: JSONValue?, key: String, post: String) -> Media {
    let address = best(item?["variants"], rate: "bit_rate") ?? item?["url"]?.string
    let type = item.map(PostMedia.type) ?? kind(ofKey: key)
    return medium(address, type: type, post: post, altText: item?["alt_text"]?.string)
  }

  /// snscrape: a list of typed objects. twscrape: three lists.
  static func scraped(_ value: JSONValue?, post: String) -> [Media] {
    guard let value else { return [] }
    if value.isArray { return value.elements.map { typed($0, post: post) } }
    let photos = value["photos"]?.elements ?? []
    let videos = value["videos"]?.elements ?? []
    let animated = value["animated"]?.elements ?? []
    return photos.map { medium($0["url"]?.string, type: "image", post: post) }
      + videos.map { medium(best($0["variants"], rate: "bitrate"), type: "video", post: post) }
      + animated.map { medium($0["videoUrl"]?.string, type: "animation", post: post) }
  }

  static func medium(_ address: String?, type: String, post: String, altText: String? = nil) -> Media {
    let name = address.map(fileName) ?? ""
    return Media(path: name.utf8.isEmpty ? nil : post + "-" + name, type: type, altText: altText)
  }

  private static func typed(_ item: JSONValue, post: String) -> Media {
    let video = best(item["variants"], rate: "bitrate")
    let kind = Array((item["_type"]?.string ?? "").utf8.reversed().prefix { $0 != UInt8(ascii: ".") }.reversed())
    let type =
      Bytes.equal(kind, "Gif")
      ? "animation" : Bytes.equal(kind, "Video") ? "video" : Bytes.equal(kind, "Photo") ? "image" : "unknown"
    return medium(video ?? item["fullUrl"]?.string, type: type, post: post, altText: item["altText"]?.string)
  }

  /// The address of the variant with the highest bit rate.
  private static func best(_ variants: JSONValue?, rate: StaticString) -> String? {
    let rated = (variants?.elements ?? []).compactMap { variant in
      variant[rate]?.integer.map { (rate: $0, address: variant["url"]?.string) }
    }
    return rated.max { $0.rate < $1.rate }?.address
  }

  /// `3_1576994475507077121`: the number before the line tells the kind [samples of 2019 to 2023].
  private static func kind(ofKey key: String) -> String {
    switch Array(key.utf8.prefix { $0 != UInt8(ascii: "_") }) {
    case Array("3".utf8): "image"
    case Array("7".utf8), Array("13".utf8): "video"
    case Array("16".utf8): "animation"
    default: "unknown"
    }
  }

  /// `…/FeKcHsVaUAEYpU_.jpg`, or `…/FeKcHsVaUAEYpU_?format=jpg&name=orig`.
  private static func fileName(of address: String) -> String {
    let name = PostMedia.fileName(in: address)
    let query = address.utf8.drop { $0 != UInt8(ascii: "?") }.dropFirst()
    let form = query.split(separator: UInt8(ascii: "&")).first { Bytes.starts($0, with: "format=") }
    guard let form, !name.utf8.contains(UInt8(ascii: ".")) else { return name }
    return name + "." + String(decoding: form.dropFirst(7), as: UTF8.self)
  }
}
