import TestSupport
import XImporter

typealias Reading = TestSupport.Reading<XImporter>
