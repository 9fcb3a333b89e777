import Records

/// The header forms of one chat file and how their dates are read. One export has one form; a file joined from two
/// has two.
struct ChatProfile {
  /// A header that fits.
  struct Reading {
    var time: CivilTime
    var doubt: String?
  }

  let main: HeaderShape
  private let orders: [HeaderShape: DateOrder]

  init(main: HeaderShape, orders: [HeaderShape: DateOrder]) {
    self.main = main
    self.orders = orders
  }

  var otherForms: Int { orders.count - 1 }

  /// Nil: the line is part of a body.
  func reading(_ header: Header) -> Reading? {
    guard let order = orders[header.shape], let time = order.reading(of: header) else { return nil }
    let form = header.shape == main ? nil : "its line is written in another form than the rest of the file"
    return Reading(time: time, doubt: Doubt.joined(order.doubt(about: header), form))
  }
}

/// Doubts about a time, in one sentence.
enum Doubt {
  static func joined(_ doubts: String?...) -> String? {
    let all = doubts.compactMap { $0 }
    return all.isEmpty ? nil : all.joined(separator: "; ")
  }
}
