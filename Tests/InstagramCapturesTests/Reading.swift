import InstagramCaptures
import TestSupport

typealias Reading = TestSupport.Reading<InstagramCaptureImporter>
