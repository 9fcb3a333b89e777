import TestSupport
import TikTokCaptures

typealias Reading = TestSupport.Reading<TikTokCaptureImporter>
