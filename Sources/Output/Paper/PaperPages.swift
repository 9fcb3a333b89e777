import CPango

/// A document as the pages of a PDF: A4, any script that the system's fonts have.
///
/// Drawn twice: the number of pages that stands on each is known after the first time.
struct PaperPages {
  private let paper: Paper

  init(_ paper: Paper) { self.paper = paper }

  /// - Throws: `PaperFailure` with what the drawing library says.
  func bytes() throws(PaperFailure) -> [UInt8] {
    let pages = try draw(into: PDFStream(), pages: nil)
    let stream = PDFStream()
    _ = try draw(into: stream, pages: pages)
    return stream.bytes
  }

  /// Text that the drawing library takes: it gives the whole document up at a code point that is no character (seen with
  /// cairo 1.16).
  static func drawable(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in TerminalText.safe(text).unicodeScalars {
      let isCharacter = scalar.value & 0xFFFE != 0xFFFE && !(0xFDD0...0xFDEF).contains(scalar.value)
      scalars.append(isCharacter ? scalar : "\u{FFFD}")
    }
    return String(scalars)
  }

  /// Returns the number of pages.
  private func draw(into stream: PDFStream, pages: Int?) throws(PaperFailure) -> Int {
    let surface = cairo_pdf_surface_create_for_stream(
      PDFStream.write, Unmanaged.passUnretained(stream).toOpaque(), PageWriter.width, PageWriter.height)
    // The surface holds no reference to the stream that it writes into.
    defer { withExtendedLifetime(stream) { cairo_surface_destroy(surface) } }
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, Self.drawable(paper.title))
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, Self.drawable(paper.author))
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, Self.drawable(paper.footer))
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Muniment")
    guard let context = cairo_create(surface) else { throw PaperFailure(why: "no memory") }
    defer { cairo_destroy(context) }
    let writer = PageWriter(context, footer: paper.footer, pages: pages)
    PaperLayout(writer).lay(paper)
    writer.finish()
    cairo_surface_finish(surface)
    for status in [cairo_status(context), cairo_surface_status(surface)] where status != CAIRO_STATUS_SUCCESS {
      throw PaperFailure(why: String(cString: cairo_status_to_string(status)))
    }
    return writer.page
  }
}

/// Why pages could not be made.
public struct PaperFailure: Error, Hashable, Sendable, CustomStringConvertible {
  public let why: String

  public var description: String { "the pages cannot be made: \(why)" }
  public var advice: String { "Take the text form: a file ending in .txt." }
}

/// Where a PDF's bytes go.
private final class PDFStream {
  private(set) var bytes: [UInt8] = []

  static let write: cairo_write_func_t = { closure, data, length in
    guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
    let stream = Unmanaged<PDFStream>.fromOpaque(closure).takeUnretainedValue()
    stream.bytes += UnsafeBufferPointer(start: data, count: Int(length))
    return CAIRO_STATUS_SUCCESS
  }
}
