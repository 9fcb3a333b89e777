window.YTD.direct_messages_group.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "1400000000000000009",
      "messages" : [
        {
          "messageCreate" : {
            "reactions" : [],
            "urls" : [],
            "text" : "Who brings the chain of office?",
            "mediaUrls" : [],
            "senderId" : "993",
            "id" : "1753704879215345671",
            "createdAt" : "2024-02-03T09:00:00.000Z"
          }
        },
        {
          "participantsLeave" : {
            "userIds" : [
              "994"
            ],
            "createdAt" : "2024-02-03T08:30:00.000Z"
          }
        },
        {
          "participantsJoin" : {
            "initiatingUserId" : "993",
            "userIds" : [
              "995",
              "996"
            ],
            "createdAt" : "2024-02-03T08:20:00.000Z"
          }
        },
        {
          "conversationNameUpdate" : {
            "initiatingUserId" : "993",
            "name" : "Mayor \"Making\"",
            "createdAt" : "2024-02-03T08:10:00.000Z"
          }
        },
        {
          "joinConversation" : {
            "initiatingUserId" : "993",
            "participantsSnapshot" : [
              "993",
              "994",
              "2210845533"
            ],
            "createdAt" : "2024-02-03T08:00:00.000Z"
          }
        },
        {
          "somethingNew" : {
            "createdAt" : "2024-02-03T08:00:00.000Z"
          }
        }
      ]
    }
  }
]
