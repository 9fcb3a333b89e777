import Importing
import TestSupport
import XCaptures

typealias Reading = TestSupport.Reading<XCaptureImporter>

extension Reading where Tested == XCaptureImporter {
  /// The first remark says whose capture it is.
  var choice: String { remarks.first ?? "" }
  var furtherRemarks: [String] { Array(remarks.dropFirst()) }
  var made: Int64? { description.made }
}
