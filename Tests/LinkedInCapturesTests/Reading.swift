import LinkedInCaptures
import TestSupport

typealias Reading = TestSupport.Reading<LinkedInCaptureImporter>
