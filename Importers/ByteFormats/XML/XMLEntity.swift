import CLibXML2

/// What an entity stands for that a file uses, in the form in which libxml2 asks for it.
///
/// libxml2 takes it for one of XML's own, whose text it passes on without reading any further into it.
final class XMLEntity {
  private let place: UnsafeMutablePointer<xmlEntity>
  private var content: UnsafeMutablePointer<UInt8>?

  init() {
    place = .allocate(capacity: 1)
    place.initialize(to: xmlEntity())
    place.pointee.type = XML_ENTITY_DECL
    place.pointee.etype = XML_INTERNAL_PREDEFINED_ENTITY
  }

  deinit {
    content?.deallocate()
    place.deallocate()
  }

  /// Valid until the next one is asked for.
  ///
  /// - Parameter isInAttribute: in an attribute libxml2 takes one byte only; there a question mark stands for it.
  func pointer(to name: UnsafePointer<UInt8>, isInAttribute: Bool) -> UnsafeMutablePointer<xmlEntity> {
    let text = (isInAttribute ? [UInt8(ascii: "?")] : XMLEntity.text(of: name)) + [0]
    content?.deallocate()
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: text.count)
    buffer.initialize(from: text, count: text.count)
    content = buffer
    place.pointee.content = buffer
    place.pointee.length = Int32(text.count - 1)
    return place
  }

  /// What it means in HTML, as which it was meant; as it is written where HTML does not have it.
  private static func text(of name: UnsafePointer<UInt8>) -> [UInt8] {
    guard let value = htmlEntityLookup(name)?.pointee.value, let scalar = Unicode.Scalar(UInt32(value)) else {
      return [UInt8(ascii: "&")] + Array(String(cString: name).utf8) + [UInt8(ascii: ";")]
    }
    return Array(String(scalar).utf8)
  }
}
