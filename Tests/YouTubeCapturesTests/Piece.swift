/// Pieces of captures of the made-up town's channel.
enum Piece {
  static let channel = "UCwenlowtowncouncil00000"
  static let video = "WenlowMtg01"
  static let top = "UgxWenlowTopComment01AaABAg"
  static let reply = top + ".9aReplyToTheTop01"

  /// yt-dlp's comment, with the keys of 2026.
  static func comment(
    _ id: String = top, parent: String = "root", text: String = "Well done", age: String = "4 years ago",
    stamp: String = "1669161600", author: String = "@annwenlow", by channel: String = "UCannofwenlow00000000000",
    isUploader: Bool = false, timeKey: String = "_time_text"
  ) -> String {
    #"{"id":"\#(id)","parent":"\#(parent)","text":"\#(text)","like_count":3,"author_id":"\#(channel)","author":"\#(author)","author_thumbnail":"https://yt3.example/x","author_is_uploader":\#(isUploader),"author_url":"https://www.youtube.com/@annwenlow","is_favorited":false,"\#(timeKey)":"\#(age)","timestamp":\#(stamp),"is_pinned":false}"#
  }

  /// yt-dlp's description of a video; `comments` is what stands behind that key, or nil for none.
  static func info(
    _ id: String = video, comments: String?, channel: String = Piece.channel, extra: String = ""
  ) -> String {
    let list = comments.map { #""comments":\#($0),"# } ?? ""
    return
      #"{"id":"\#(id)","title":"Planning committee","formats":[{"url":"https://rr1.example/videoplayback?ip=192.0.2.1&sig=abc"}],"description":"The meeting of March","channel_id":"\#(channel)","upload_date":"20220305","view_count":120,"like_count":7,\#(list)"tags":["planning"],"channel":"Wenlow Town Council","uploader_id":"@wenlowtc","extractor_key":"Youtube","webpage_url":"https://www.youtube.com/watch?v=\#(id)","availability":"public",\#(extra)"epoch":1795351650,"_type":"video"}"#
  }
}
