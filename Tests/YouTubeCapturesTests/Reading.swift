import TestSupport
import YouTubeCaptures

typealias Reading = TestSupport.Reading<YouTubeCaptureImporter>
