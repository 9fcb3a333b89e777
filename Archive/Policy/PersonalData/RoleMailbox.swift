/// Names of mailboxes that belong to a task, whoever does it: `info`, `town.clerk`.
enum RoleMailbox {
  /// - Parameter local: What stands before the `@`, in lower case.
  static func isRole(_ local: [UInt8]) -> Bool {
    let parts = local.split { !ByteClass.isLetter($0) }
    return !parts.isEmpty && parts.allSatisfy { roles.contains(Array($0)) }
  }

  private static let roles = Set(
    [
      "info", "information", "clerk", "townclerk", "deputyclerk", "deputy", "assistant", "office", "admin",
      "administrator", "administration", "event", "events", "booking", "bookings", "enquiry", "enquiries", "inquiries",
      "hello", "hi", "contact", "contactus", "mail", "email", "post", "council", "town", "towncouncil", "tc", "parish",
      "parishcouncil", "parishclerk", "mayor", "mayors", "planning", "market", "markets", "museum", "press", "media",
      "news", "newsletter", "communications", "comms", "support", "help", "helpdesk", "sales", "shop", "reception",
      "hr", "jobs", "recruitment", "finance", "accounts", "payments", "invoices", "cemetery", "cemeteries",
      "allotment", "allotments", "customer", "customers", "service", "services", "customerservice",
      "customerservices", "noreply", "no", "reply", "donotreply", "postmaster", "webmaster", "web", "website",
      "team", "volunteer", "volunteers", "editor", "library", "parking", "licensing", "elections", "tickets",
      "boxoffice", "box", "membership", "members", "secretary", "treasurer", "chair", "chairman", "general", "main",
      "feedback", "complaints", "foi", "dpo", "data", "protection", "dataprotection", "privacy", "community",
      "hire", "venue", "hall", "guildhall", "highways", "environment", "waste", "safeguarding", "security",
      "marketing", "tourism", "visitor", "visitors", "visit", "manager", "officer", "ranger", "works", "grants",
      "festival", "festivals", "donations", "fundraising", "training", "surgery", "police", "school", "church",
    ].map { Array($0.utf8) })
}
