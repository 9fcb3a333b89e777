import FacebookImporter
import ForumsImporter
public import Importing
import MastodonImporter
import WhatsAppImporter
import XImporter

/// Every importer of the program, in the order in which they are asked. A new platform is one more line here.
public enum AllImporters {
  public static let list: [any Importer.Type] = [
    FacebookImporter.self,
    XImporter.self,
    WhatsAppImporter.self,
    MastodonImporter.self,
    // Last: its reader of pages of unknown programs must not meet another platform's.
    ForumsImporter.self,
  ]
}
