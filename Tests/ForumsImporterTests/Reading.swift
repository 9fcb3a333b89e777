import ForumsImporter
import TestSupport

typealias Reading = TestSupport.Reading<ForumsImporter>
