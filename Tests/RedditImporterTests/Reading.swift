import RedditImporter
import TestSupport

typealias Reading = TestSupport.Reading<RedditImporter>
