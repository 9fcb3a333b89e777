import WebsiteImporter
import TestSupport

typealias Reading = TestSupport.Reading<WebsiteImporter>
