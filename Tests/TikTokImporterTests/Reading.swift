import TestSupport
import TikTokImporter

typealias Reading = TestSupport.Reading<TikTokImporter>
