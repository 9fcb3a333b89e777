import Foundation
import TestSupport
import Testing

@testable import Output

/// HTML that is put together from archived text.
@Suite struct MarkupTests {
  private func text(_ markup: Markup) -> String { String(decoding: markup.bytes, as: UTF8.self) }

  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"), ("Fish & Chips", "Fish &amp; Chips"),
    ("'\"", "&#39;&quot;"), ("\"\u{301}x", "&quot;\u{301}x"), ("<\u{301}b>", "&lt;\u{301}b&gt;"),
    ("&\u{20DD}", "&amp;\u{20DD}"),
    ("\u{600}<", "\u{600}&lt;"), ("'\u{200D}", "&#39;\u{200D}"), ("a\u{202E}b\u{1B}[31m", "a\u{FFFD}b?[31m"), ("", ""),
  ])
  func whateverIsArchivedStaysText(_ words: String, _ expected: String) {
    #expect(Array(text(.text(words)).utf8) == Array(expected.utf8))
    let link = text(.element("a", ["title": words], [.text(words)]))
    #expect(Array(link.utf8) == Array("<a title=\"\(expected)\">\(expected)</a>".utf8))
  }

  @Test func aNameWithMarkupDoesNotBecomeMarkupInAPage() throws {
    let name = "</title><script>x</script>\" onload=\"y"
    let paper = Paper(
      title: name, author: name, lead: name,
      sections: [
        PaperSection(
          heading: name,
          parts: [
            .paragraph(name), .facts([.init(name, name)]), .list([name]),
            .figures([.init(value: name, name: name, note: name)]),
            .table(
              .init(caption: name, header: [name, name], widths: [0.5, 0.5], rows: [[name, name + "\n" + name]])),
            .chart(
              BarChart(
                title: name, description: name, direction: .lying, axis: name,
                series: [.init(name: name, tone: .blue), .init(name: name, tone: .pink)],
                bars: [.init(name: name, values: [1, 2])])),
          ])
      ], footer: name)
    let page = String(decoding: ReportPage(paper).bytes, as: UTF8.self)
    #expect(!page.contains("<script") && !page.contains("\" onload=\""))
    try MarkupTests.expectWellFormed(page)
  }

  /// Read by another program's parser: every element is closed, every attribute quoted. HTML's void elements are closed first.
  static func expectWellFormed(_ page: String) throws {
    let home = try TemporaryFolder()
    var xml = page.replacingOccurrences(of: "<!DOCTYPE html>", with: "")
    for name in ["<meta ", "<col "] {
      for line in page.components(separatedBy: name).dropFirst() {
        let element = name + line.prefix(while: { $0 != ">" })
        xml = xml.replacingOccurrences(of: element + ">", with: element + "/>")
      }
    }
    // The style sheet is raw text to HTML: its ">" and quotes are not markup.
    try home.write(Array(xml.utf8), to: "page.xml")
    let outcome = try Program("python3", in: home.path).run([
      "-c", "import sys, xml.dom.minidom; xml.dom.minidom.parse(sys.argv[1])", home.file("page.xml"),
    ])
    #expect(outcome.exitCode == 0, "\(outcome.errText)")
  }
}
