window.YTD.direct_messages.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "1279158330-412877305",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "412877305",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "All gone. Fair play to you Martin.",
            "mediaUrls" : [ ],
            "senderId" : "1279158330",
            "id" : "1537782747496676534",
            "createdAt" : "2022-06-17T13:02:32.282Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "1279158330",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Done: WN-20441. Do keep that number.",
            "mediaUrls" : [ ],
            "senderId" : "412877305",
            "id" : "1536279793786847526",
            "createdAt" : "2022-06-13T09:30:20.194Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "1279158330",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "It has been, Mr Hallam. This is Martin at the Council Office. It goes to Marchshire first thing on Monday.",
            "mediaUrls" : [ ],
            "senderId" : "412877305",
            "id" : "1535295460645035213",
            "createdAt" : "2022-06-10T16:18:56.885Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "412877305",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "27 Corvedale Road. And I expect this to be read by a human being",
            "mediaUrls" : [ ],
            "senderId" : "1279158330",
            "id" : "1535293850728852573",
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
            "recipientId" : "412877305",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "That’s page one. Diolch!",
            "mediaUrls" : [ ],
            "senderId" : "414657474",
            "id" : "1791424362860307009",
            "createdAt" : "2024-05-17T11:03:45.818Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "414657474",
            "reactions" : [ ],
            "urls" : [
              {
                "url" : "https://t.co/Rw8hRlk1oq",
                "expanded" : "https://www.wenlowtc.example/road-closures",
                "display" : "wenlowtc.example/road-clos…"
              }
            ],
            "text" : "“Wenlow has waited 700 years to see it and can wait a fortnight more for the buses.” Cllr Tom Beddoes, Mayor. Statement: https://t.co/Rw8hRlk1oq",
            "mediaUrls" : [ ],
            "senderId" : "412877305",
            "id" : "1791422946146724117",
            "createdAt" : "2024-05-17T10:58:08.047Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "412877305",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Any line from the Mayor? Deadline 3.",
            "mediaUrls" : [ ],
            "senderId" : "414657474",
            "id" : "1791384892933200440",
            "createdAt" : "2024-05-17T08:26:55.454Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "414657474",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Good morning Owen. Stopped for the moment, yes. The age is for the county archaeologist to say: press office 01632 960130. We will put out a statement at noon.",
            "mediaUrls" : [ ],
            "senderId" : "412877305",
            "id" : "1791383163969442872",
            "createdAt" : "2024-05-17T08:20:03.237Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "412877305",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Morning, Owen Tudge at the Weir Valley Gazette. Is it right that the culvert is medieval and that work on the main has stopped?",
            "mediaUrls" : [ ],
            "senderId" : "414657474",
            "id" : "1791370912525476638",
            "createdAt" : "2024-05-17T07:31:22.265Z"
          }
        }
      ]
    }
  }
]