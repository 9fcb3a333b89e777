import ArchiveStore
import Records

/// A certificate in words: the one source of its text and its pages.
struct CertificatePaper {
  private let certificate: SearchCertificate
  private let fingerprint: String
  private let zone: CouncilZone?

  init(_ document: CertificateDocument) {
    certificate = document.certificate
    fingerprint = document.fingerprint
    zone = CouncilZone(identifier: document.certificate.council.zone)
  }

  var paper: Paper {
    Paper(
      title: "Certificate of search", author: certificate.council.name, lead: lead,
      sections: [question, answer, searched] + certificate.held.accounts.map(account) + [imports, unsearched]
        + [found, proof].compactMap(\.self),
      footer: "Fingerprint \(fingerprint)")
  }

  private var lead: String {
    let outcome =
      switch certificate.answer.posts {
      case 0: "holds no post that answers the question below"
      case 1: "holds one post that answers the question below"
      case let posts: "holds \(posts) posts that answer the question below"
      }
    return
      "On \(time(certificate.made.at)) the archive of social media of \(certificate.council.name) was searched. Within what is stated here, it \(outcome)."
  }

  // MARK: Sections

  private var question: PaperSection {
    let asked = certificate.question.asked
    return PaperSection(
      heading: "The question",
      parts: [
        .facts([
          .init("Asked", asked.utf8.isEmpty ? "(nothing: every post)" : asked),
          .init("Understood as", certificate.question.understood),
          .init("Synonyms", certificate.question.synonyms ? "searched too" : "not searched"),
          .init("Asked by", certificate.made.by),
          .init("When", "\(time(certificate.made.at)) (\(certificate.council.zone)), \(certificate.made.at)"),
        ])
      ])
  }

  private var answer: PaperSection {
    let answer = certificate.answer
    var facts: [PaperSection.Fact] = [.init("Posts found", "\(answer.posts), counted exactly")]
    if answer.earlierWordings > 0 {
      facts.append(.init("Of these", "\(answer.earlierWordings) by a wording that was replaced since"))
    }
    if let uncertain = answer.dateUncertain, uncertain > 0 {
      facts.append(
        .init(
          "Date uncertain",
          "\(posts(uncertain)) of these, whose time is so inexact that \(uncertain == 1 ? "it" : "they") may lie outside the dates asked for"
        ))
    }
    if let first = answer.first, let last = answer.last { facts.append(.init("Published", span(first, last))) }
    facts += [
      .init("Without synonyms", posts(answer.postsWithoutSynonyms)),
      .init("With synonyms", posts(answer.postsWithSynonyms)),
    ]
    facts += answer.synonyms.map { .init("Instead of “\($0.word)”", counts($0.also)) }
    facts += answer.didYouMean.map { .init("Near “\($0.word)”", counts($0.meant)) }
    facts.append(.init("Digest of the posts", answer.digest))
    return PaperSection(heading: "The answer", parts: [.facts(facts)])
  }

  private var searched: PaperSection {
    let held = certificate.held
    return PaperSection(
      heading: "What was searched",
      parts: [
        .paragraph(
          "Texts, titles, authors, captions and descriptions of pictures, links, polls, events, places, file names, tags and mentions of every post held, in its present and in every earlier wording."
        ),
        .facts([
          .init("Posts", "\(held.posts)"), .init("Earlier wordings", "\(held.earlierWordings)"),
          .init("Exports read", "\(held.imports.count)"), .init("Digest of the archive", held.digest),
        ]),
      ])
  }

  private func account(_ account: CertifiedAccount) -> PaperSection {
    var facts: [PaperSection.Fact] = [.init("Posts", "\(account.posts)")]
    if let first = account.first, let last = account.last { facts.append(.init("Held", span(first, last))) }
    facts += [
      .init("Months without a post", months(account.emptyMonths, "none of the months that an export covers")),
      .init("Months not covered", months(account.uncoveredMonths, "none between the first and the last")),
    ]
    if account.timeDoubts > 0 { facts.append(.init("Doubtful times", posts(account.timeDoubts))) }
    if account.undecided > 0 {
      facts.append(.init("Undecided", "\(account.undecided) messages of which nobody has said who is the council"))
    }
    let table = PaperSection.Table(
      header: ["Export", "posts", "from", "to", "proves"], widths: [0.4, 0.1, 0.15, 0.15, 0.2],
      rows: account.exports.map {
        [
          $0.name, "\($0.posts)", day($0.first), day($0.last),
          $0.capture ? "what it shows only (capture)" : $0.covers.isEmpty ? "what it holds" : "what it holds and lacks",
        ]
      })
    let lacks = account.neverContains.map { "Never in it: \($0)" }
    return PaperSection(
      heading: "\(account.account) (\(account.platform))", level: 2,
      parts: [.facts(facts), .table(table)] + (lacks.isEmpty ? [] : [.list(lacks)]))
  }

  private var imports: PaperSection {
    PaperSection(
      heading: "Exports read",
      parts: [
        .table(
          PaperSection.Table(
            header: ["Export", "of", "imported", "records", "SHA-256"], widths: [0.3, 0.18, 0.14, 0.1, 0.28],
            rows: certificate.held.imports.map {
              [$0.export, "\($0.account) (\($0.platform))", day($0.at), "\($0.records)", $0.sha256]
            }))
      ])
  }

  private var unsearched: PaperSection {
    let lacking = certificate.notSearched
    var items = [
      "Text within pictures. Pictures held: \(lacking.pictures). Of these with neither caption nor description: \(lacking.picturesWithoutText).",
      "Speech. Videos and sound recordings held: \(lacking.recordings).",
    ]
    if let others = lacking.otherMedia { items.append("What stands in documents and other files. Held: \(others).") }
    items += [
      "Pictures, recordings and other files that posts name and no export holds: \(lacking.mediaMissing).",
      "Files of the exports of an unknown kind: \(lacking.filesUnknown). Damaged: \(lacking.filesDamaged). Left aside because nothing published stands in them: \(lacking.filesIgnored).",
      "Records of the exports that could not be read: \(lacking.recordsNotRead).",
    ]
    return PaperSection(heading: "What could not be searched", parts: [.list(items)] + files)
  }

  private var files: [PaperSection.Part] {
    let shown = 100
    let files = certificate.notSearched.files
    guard !files.isEmpty else { return [] }
    let rows = files.prefix(shown).map { file in
      [file.path, file.recordsNotRead > 0 ? "\(file.recordsNotRead) records not read" : file.status, file.why ?? ""]
    }
    let table = PaperSection.Table(header: ["File", "state", "why"], widths: [0.45, 0.2, 0.35], rows: Array(rows))
    let rest = files.count - rows.count
    return [.table(table)] + (rest > 0 ? [.paragraph("And \(rest) more: the JSON form names them all.")] : [])
  }

  private var found: PaperSection? {
    let answer = certificate.answer
    guard answer.posts > 0 else { return nil }
    guard let found = answer.found else {
      return PaperSection(
        heading: "Posts found", parts: [.paragraph("Too many to be listed: their digest vouches for them.")])
    }
    let rows = found.map { [$0.ref, day($0.published), remark($0)] }
    let table = PaperSection.Table(
      header: ["Post", "published", "remark"], widths: [0.63, 0.185, 0.185], rows: rows)
    return PaperSection(heading: "Posts found", parts: [.table(table)])
  }

  private func remark(_ found: CertifiedAnswer.Found) -> String {
    let remarks = [found.earlier ? "earlier wording" : nil, found.dateUncertain == true ? "date uncertain" : nil]
    return remarks.compactMap(\.self).joined(separator: ", ")
  }

  private var proof: PaperSection? {
    let program = certificate.program
    return PaperSection(
      heading: "How this can be checked",
      parts: [
        .facts([
          .init("Program", "\(program.name) \(program.version), index \(program.index), SQLite \(program.sqlite)"),
          .init("Archive's tables", program.schema), .init("Audit, entries before", "\(certificate.audit.entries)"),
          .init("Audit, last entry", certificate.audit.head.utf8.isEmpty ? "none" : certificate.audit.head),
          .init("Fingerprint", fingerprint),
        ]),
        .paragraph(
          "The fingerprint is the SHA-256 of this certificate in its JSON form. The archive's audit keeps it. Whoever holds the JSON form and the archive can have the question asked again, with: muniment verify --certificate FILE.json"
        ),
      ])
  }

  // MARK: Words

  private func time(_ iso8601: String) -> String {
    zone.flatMap { StatedTime(iso8601, in: $0) }?.dayAndClock ?? iso8601
  }

  private func day(_ iso8601: String?) -> String {
    guard let iso8601 else { return "" }
    return zone.flatMap { StatedTime(iso8601, in: $0) }?.day ?? iso8601
  }

  private func span(_ first: String, _ last: String) -> String { "\(day(first)) to \(day(last))" }

  private func posts(_ count: Int) -> String { count == 1 ? "1 post" : "\(count) posts" }

  private func months(_ months: [String], _ none: String) -> String {
    months.isEmpty ? none : MonthRuns.text(months)
  }

  private func counts(_ words: [SearchAnswer.WordCount]) -> String {
    words.map { "“\($0.word)” \($0.posts)" }.joined(separator: ", ")
  }
}
