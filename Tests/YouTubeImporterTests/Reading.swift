import TestSupport
import YouTubeImporter

typealias Reading = TestSupport.Reading<YouTubeImporter>
