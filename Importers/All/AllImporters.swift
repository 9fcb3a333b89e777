import WebsiteImporter
import MailImporter
import TelegramImporter
import RedditImporter
import BlueskyImporter
import FacebookCaptures
import FacebookImporter
import InstagramCaptures
import ForumsImporter
public import Importing
import LinkedInImporter
import TikTokImporter
import InstagramImporter
import MastodonImporter
import WhatsAppImporter
import LinkedInCaptures
import TikTokCaptures
import XCaptures
import YouTubeCaptures
import XImporter
import YouTubeImporter

/// Every importer of the program, in the order in which they are asked. A new platform is one more line here.
public enum AllImporters {
  public static let list: [any Importer.Type] = [
    FacebookImporter.self,
    InstagramImporter.self,
    XImporter.self,
    WhatsAppImporter.self,
    YouTubeImporter.self,
    LinkedInImporter.self,
    TikTokImporter.self,
    MastodonImporter.self,
    // What tools saved of the council's pages, with the public's comments.
    FacebookCaptureImporter.self, InstagramCaptureImporter.self, XCaptureImporter.self, YouTubeCaptureImporter.self,
    TikTokCaptureImporter.self, LinkedInCaptureImporter.self,
    BlueskyImporter.self, TelegramImporter.self, RedditImporter.self, WebsiteImporter.self, MailImporter.self,
    // Last: its reader of pages of unknown programs must not meet another platform's.
    ForumsImporter.self,
  ]
}
