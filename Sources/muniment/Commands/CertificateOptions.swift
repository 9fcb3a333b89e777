import ArchiveStore
import ArgumentParser
import Output
import Workflows

/// A search that is stated on paper.
struct CertificateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write a certificate of the search into a new file ending in .txt, .json or .pdf. May be given more than once.",
      valueName: "file"))
  var certificate: [String] = []

  func run(
    _ archive: Archive, _ text: String, _ options: SearchOptions, _ officer: OfficerOptions, _ common: CommonOptions
  ) throws {
    let files = try certificate.map { (name: $0, file: try ResultFile($0)) }
    let request = CertificateRequest(
      query: text, withSynonyms: options.withSynonyms, programVersion: Muniment.configuration.version,
      acting: Acting(by: try officer.name(), at: common.now))
    let document = try CertificateWorkflow(archive).certify(request) { document in
      for (name, file) in files {
        guard let form = CertificateForm(ofFileNamed: name) else { continue }
        try file.write(form.bytes(of: document))
        try file.sync()
      }
    }
    for (_, file) in files { try file.finish() }
    for (name, _) in files { StandardStreams.err("Wrote the certificate \(TerminalText.line(name))") }
    try common.print(document) { CertificateText($0).text(document) }
    if document.certificate.answer.posts == 0 { throw ExitCode(1) }
  }
}
