import ByteFormats
import ExportFiles
import Importing
import Records

/// `playlists/uploads.json` (2018 to 2020): the channel's videos in the shape of YouTube's programming interface.
enum UploadsFile {
  static func read(_ export: YouTubeExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    guard member.size > 0 else { throw NotThisFamily("is empty") }
    var reader = JSONRecordReader(try tree.open(member))
    do {
      while let element = try reader.next() {
        let origin = Origin(file: member.path, start: element.offset, length: element.length, number: element.number)
        do {
          try sink.accept(try record(element, export), from: origin, raw: element.bytes.span)
        } catch let unreadable as Unreadable {
          try sink.reject(unreadable.reason, at: origin)
        }
      }
    } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }

  private static func record(_ element: JSONRecord, _ export: YouTubeExport) throws(Unreadable) -> Record {
    let value: JSONValue
    do { value = try element.parse() } catch { throw Unreadable(error.reason) }
    let snippet = value["snippet"]
    let id = value["contentDetails"]?["videoId"]?.string ?? snippet?["resourceId"]?["videoId"]?.string
    guard let id else { throw Unreadable("has no id of a video") }
    let stamp = value["contentDetails"]?["videoPublishedAt"]?.string ?? snippet?["publishedAt"]?.string
    guard let seconds = stamp.flatMap({ TakeoutTime.seconds($0) }) else {
      throw Unreadable("has no date that can be read")
    }
    var record = Record(
      identity: .native(id), kind: .video, direction: .official, published: PublicationTime(seconds: seconds),
      text: snippet?["description"]?.string ?? "")
    record.title = snippet?["title"]?.string
    record.url = YouTubeAddress.video(id)
    record.visibility = Privacy.visibility(value["status"]?["privacyStatus"]?.string, state: nil)
    export.sign(&record, by: snippet?["channelId"]?.string)
    return record
  }
}
