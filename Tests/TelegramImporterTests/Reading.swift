import TelegramImporter
import TestSupport

typealias Reading = TestSupport.Reading<TelegramImporter>
