import BlueskyImporter
import TestSupport

typealias Reading = TestSupport.Reading<BlueskyImporter>
