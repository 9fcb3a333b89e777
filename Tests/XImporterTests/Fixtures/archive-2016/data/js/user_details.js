var user_details = 
 {
  "screen_name": "WenlowTC",
  "full_name": "Wenlow Town Council",
  "id": "2210845533",
  "created_at": "2009-07-17 15:04:58 +0000"
}