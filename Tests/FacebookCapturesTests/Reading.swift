import FacebookCaptures
import TestSupport

typealias Reading = TestSupport.Reading<FacebookCaptureImporter>
