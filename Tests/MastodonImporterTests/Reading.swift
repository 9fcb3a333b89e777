import MastodonImporter
import TestSupport

typealias Reading = TestSupport.Reading<MastodonImporter>
