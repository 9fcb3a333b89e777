import LinkedInImporter
import TestSupport

typealias Reading = TestSupport.Reading<LinkedInImporter>
