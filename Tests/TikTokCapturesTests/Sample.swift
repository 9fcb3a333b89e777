/// Pieces of captures of the made-up town's account.
enum Sample {
  static let video = "7000000000000000001"

  static func comment(
    _ id: String, text: String = "Well done", reply: String = "0", to other: String = "0", preview: String = "null",
    by handle: String = "ann_wenlow", extra: String = ""
  ) -> String {
    #"{"cid":"\#(id)","text":"\#(text)","aweme_id":"\#(video)","create_time":1629079535,"digg_count":4,"status":1,"user":{"uid":"10616466","sec_uid":"MS4x","nickname":"Ann","unique_id":"\#(handle)","region":"GB","avatar_thumb":{"url_list":["https://p16.example/a.jpeg?x-expires=1"]}},"reply_id":"\#(reply)","reply_comment":\#(preview),"text_extra":[],"reply_comment_total":0,"reply_to_reply_id":"\#(other)",\#(extra)"image_list":null}"#
  }

  static func page(_ comments: [String], total: Int = 2) -> String {
    #"{"status_code":0,"comments":[\#(comments.joined(separator: ","))],"cursor":20,"has_more":1,"total":\#(total),"extra":{"now":1629096138000}}"#
  }

  static let post =
    #"{"id":"\#(video)","desc":"The fair #wenlow","createTime":"1628000000","author":{"id":"6900000000000000001","uniqueId":"WenlowTC","nickname":"Wenlow Town Council"},"stats":{"diggCount":9,"commentCount":2,"shareCount":1,"playCount":300},"textExtra":[{"hashtagName":"wenlow"}],"video":{"playAddr":"https://v16.example/?token=secret"}}"#

  static func line(_ payload: String, platform: String = "tiktok-comments") -> String {
    #"{"nav_index":"1","item_id":"x","timestamp_collected":1700000000000,"last_updated":1700000100000,"source_platform":"\#(platform)","source_platform_url":"https://www.tiktok.com/@WenlowTC/video/\#(video)?lang=en","user_agent":"x","data":\#(payload)}"#
  }
}
