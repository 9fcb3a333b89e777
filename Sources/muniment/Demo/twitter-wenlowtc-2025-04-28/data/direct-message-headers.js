window.YTD.direct_message_headers.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "1279158330-412877305",
      "messages" : [
        {
          "messageCreate" : {
            "id" : "1537782747496676534",
            "senderId" : "1279158330",
            "recipientId" : "412877305",
            "createdAt" : "2022-06-17T13:02:32.282Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1536279793786847526",
            "senderId" : "412877305",
            "recipientId" : "1279158330",
            "createdAt" : "2022-06-13T09:30:20.194Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1535295460645035213",
            "senderId" : "412877305",
            "recipientId" : "1279158330",
            "createdAt" : "2022-06-10T16:18:56.885Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1535293850728852573",
            "senderId" : "1279158330",
            "recipientId" : "412877305",
            "createdAt" : "2022-06-10T16:12:33.051Z"
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "414657474-412877305",
      "messages" : [
        {
          "messageCreate" : {
            "id" : "1791424362860307009",
            "senderId" : "414657474",
            "recipientId" : "412877305",
            "createdAt" : "2024-05-17T11:03:45.818Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1791422946146724117",
            "senderId" : "412877305",
            "recipientId" : "414657474",
            "createdAt" : "2024-05-17T10:58:08.047Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1791384892933200440",
            "senderId" : "414657474",
            "recipientId" : "412877305",
            "createdAt" : "2024-05-17T08:26:55.454Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1791383163969442872",
            "senderId" : "412877305",
            "recipientId" : "414657474",
            "createdAt" : "2024-05-17T08:20:03.237Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1791370912525476638",
            "senderId" : "414657474",
            "recipientId" : "412877305",
            "createdAt" : "2024-05-17T07:31:22.265Z"
          }
        }
      ]
    }
  }
]