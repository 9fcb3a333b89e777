import MailImporter
import TestSupport

typealias Reading = TestSupport.Reading<MailImporter>
