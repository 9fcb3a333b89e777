var payload_details = 
 {
  "tweets": 4,
  "created_at": "2016-03-01 20:38:47 +0000",
  "lang": "en"
}