/// One made-up person, 40 ways in which the public wrote of her, 20 other people whose names are near hers, and posts that
/// are about none of them. Written before the search that is measured with it.
enum PlantedPerson {
  /// What stands in a text, unless `isAuthor`: then the post is by somebody of that name.
  struct Plant {
    let words: String
    var isAuthor = false
    var handle: String?
  }

  static let variants: [Plant] = [
    Plant(words: "I asked Siân MacAllister about it"),
    Plant(words: "I asked Sian MacAllister about it"),
    Plant(words: "Sia\u{302}n MacAllister said no"),
    Plant(words: "SIAN MACALLISTER AGAIN"),
    Plant(words: "sian macallister again"),
    Plant(words: "well done Sian McAllister"),
    Plant(words: "well done Sian Mc Allister"),
    Plant(words: "well done Siân Mac Allister"),
    Plant(words: "well done Sian Mac-Allister"),
    Plant(words: "Siân Mary MacAllister will open the fête"),
    Plant(words: "Siân M. MacAllister will open the fête"),
    Plant(words: "Attending: MacAllister, Siân"),
    Plant(words: "Attending: S. MacAllister"),
    Plant(words: "Attending: S McAllister"),
    Plant(words: "Attending: S.M. MacAllister"),
    Plant(words: "Attending: SM MacAllister"),
    Plant(words: "Cllr MacAllister was there"),
    Plant(words: "Councillor McAllister was there"),
    Plant(words: "Mrs MacAllister was there"),
    Plant(words: "That was Siân MacAllister’s idea"),
    Plant(words: "Ask her #SianMacAllister"),
    Plant(words: "𝗦𝗶𝗮𝗻 𝗠𝗮𝗰𝗔𝗹𝗹𝗶𝘀𝘁𝗲𝗿 has my vote"),
    Plant(words: "Sian Mac\u{200B}Allister has my vote"),
    Plant(words: "Sian MacAlister has my vote"),
    Plant(words: "Sian MacAllistar has my vote"),
    Plant(words: "Siân O'Brien as she was then"),
    Plant(words: "Sian O’Brien as she was then"),
    Plant(words: "Sian OBrien as she was then"),
    Plant(words: "Sian O Brien as she was then"),
    Plant(words: "Shazza to the rescue"),
    Plant(words: "Shazza MacAllister to the rescue"),
    Plant(words: "Thank you @Sian_Mac"),
    Plant(words: "See https://social.example/sian_mac for more"),
    Plant(words: "Ring her on +44 (0)1632 960123"),
    Plant(words: "Ring her on 0044 1632 960 123"),
    Plant(words: "Ring her on (01632) 960.123"),
    Plant(words: "Write to Sian.Mac@Example.ORG"),
    Plant(words: "the house in WN42QT"),
    Plant(words: "Somebody wrote this", isAuthor: true, handle: "SIAN_MAC"),
    Plant(words: "And somebody this", isAuthor: true),
  ]

  /// Authors of the last two variants: one known by the handle, one by the name.
  static let authorName = "Sian McAllister"

  static let nearNamesakes: [Plant] = [
    Plant(words: "I saw Sean MacAllister at the market"),
    Plant(words: "I saw Susan MacAllister at the market"),
    Plant(words: "I saw Ian McAllister at the market"),
    Plant(words: "i saw sean o'brien at the market"),
    Plant(words: "I saw Sandra O’Brien at the market"),
    Plant(words: "I saw T. MacAllister at the market"),
    Plant(words: "I saw Sian MacAllister-Price at the market"),
    Plant(words: "I saw Mary-Siân MacAllister at the market"),
    Plant(words: "I saw Sian McCallister at the market"),
    Plant(words: "I saw Mr MacAllister at the market"),
    Plant(words: "I saw Rev. MacAllister at the market"),
    Plant(words: "I saw Mr O'Brien at the market"),
    Plant(words: "I saw Siân O'Brian at the market"),
    Plant(words: "I saw the MacAllisters at the market"),
    Plant(words: "I saw Sian MacAllisters at the market"),
    Plant(words: "I saw Sian Ruth MacAllister at the market"),
    Plant(words: "I saw old MacAllister at the market"),
    Plant(words: "Not me, officer", isAuthor: true, handle: "sean_mac"),
    Plant(words: "I saw Siana MacAllister at the market"),
    Plant(words: "I saw MacAllister, Gwen at the market"),
  ]

  static let namesakeAuthor = "Sean MacAllister"

  /// About nobody of the name: not to be found at all.
  static let others: [String] = [
    "Siân is late", "Mill Lane is closed", "Ring us on 01632 960124", "Write to sian.mac@example.com",
    "Thank you @sian_macdonald", "The house in WN4 2QS", "Allister came along", "Mary had a little lamb",
    "Order 44163296012345 has come", "Sian and the MacDonalds", "See https://social.example/sian_machine",
  ]
}
