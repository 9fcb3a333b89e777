import ByteFormats

/// What a media file is, by its name: the exports do not say.
enum MediaType {
  /// One of the types `Records.Media` names.
  static func of(path: String, otherwise fallback: String = "unknown") -> String {
    let file = path.utf8.split(separator: UInt8(ascii: "/")).map { Array($0) }
    let suffix = (file.last ?? []).split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard suffix.count > 1, let last = suffix.last else {
      return file.contains { $0.elementsEqual("videos".utf8) } ? "video" : fallback
    }
    let lowered = Bytes.lowered(last)
    if file.contains(where: { $0.elementsEqual("stickers_used".utf8) }) { return "sticker" }
    return types[lowered] ?? fallback
  }

  private static let types: [[UInt8]: String] = {
    let lists = [
      "image": "jpg jpeg png gif webp heic bmp tif tiff", "video": "mp4 mov m4v webm avi 3gp mkv",
      "audio": "mp3 m4a aac wav ogg opus", "document": "pdf doc docx xls xlsx ppt pptx odt ods txt csv zip",
    ]
    var types: [[UInt8]: String] = [:]
    for (type, list) in lists {
      for suffix in list.utf8.split(separator: 0x20) { types[Array(suffix)] = type }
    }
    return types
  }()
}
