import FacebookImporter
public import Importing
import InstagramImporter
import WhatsAppImporter
import XImporter

/// Every importer of the program, in the order in which they are asked. A new platform is one more line here.
public enum AllImporters {
  public static let list: [any Importer.Type] = [
    FacebookImporter.self,
    InstagramImporter.self,
    XImporter.self,
    WhatsAppImporter.self,
  ]
}
