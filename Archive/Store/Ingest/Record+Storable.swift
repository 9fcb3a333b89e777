import Records

extension Record {
  /// The record as SQLite can hold it: a text column read back ends at its first NUL, so that one is written as
  /// U+FFFD. The bytes as they were published stay in the stored export. Nil when nothing had to be changed.
  var withoutNUL: Record? {
    var record = self
    var isChanged = false
    record.text = text.withoutNUL(&isChanged)
    record.title = title?.withoutNUL(&isChanged)
    record.url = url?.withoutNUL(&isChanged)
    record.parent = parent?.withoutNUL(&isChanged)
    record.author.name = author.name?.withoutNUL(&isChanged)
    record.author.handle = author.handle?.withoutNUL(&isChanged)
    record.author.nativeID = author.nativeID?.withoutNUL(&isChanged)
    record.conversation?.key = conversation?.key.withoutNUL(&isChanged) ?? ""
    record.conversation?.title = conversation?.title?.withoutNUL(&isChanged)
    record.media = media.map { medium in
      Media(
        path: medium.path?.withoutNUL(&isChanged), type: medium.type, caption: medium.caption?.withoutNUL(&isChanged),
        altText: medium.altText?.withoutNUL(&isChanged))
    }
    return isChanged ? record : nil
  }
}

extension String {
  fileprivate func withoutNUL(_ isChanged: inout Bool) -> String {
    guard utf8.contains(0) else { return self }
    isChanged = true
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars { scalars.append(scalar.value == 0 ? "\u{FFFD}" : scalar) }
    return String(scalars)
  }
}
