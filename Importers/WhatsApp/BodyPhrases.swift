/// What WhatsApp writes in a message's place, by interface language: from its own texts (to 2023) and files seen.
enum BodyPhrases {
  /// iOS: what was left out, and its `Media.type`.
  static let omitted: [[UInt8]: String] = {
    let words: [(String, [String])] = [
      (
        "image",
        [
          "image omitted", "product image omitted", "photo omitted", "Bild weggelassen", "image absente",
          "imagen omitida",
          "immagine omessa", "imagem ocultada", "imagem omitida", "afbeelding weggelaten", "obrázek vynechán",
          "изображение отсутствует", "تم استبعاد الصورة", "obraz pominięto", "bild utesluten",
        ]
      ),
      (
        "video",
        [
          "video omitted", "video note omitted", "Video weggelassen", "vidéo absente", "video omitido", "video omesso",
          "vídeo omitido", "vídeo ocultado", "video weggelaten", "видео отсутствует", "video vynecháno",
          "تم استبعاد الفيديو",
        ]
      ),
      (
        "audio",
        [
          "audio omitted", "voice message omitted", "Audio weggelassen", "audio omis", "audio omitido", "audio omesso",
          "áudio ocultado", "áudio omitido", "audio weggelaten", "аудиофайл отсутствует", "تم استبعاد الملف الصوتي",
        ]
      ),
      (
        "animation",
        [
          "GIF omitted", "GIF weggelassen", "GIF retiré", "GIF omitido", "GIF esclusa", "GIF weggelaten",
          "GIF отсутствует",
        ]
      ),
      (
        "sticker",
        [
          "sticker omitted", "Sticker weggelassen", "sticker omis", "sticker omitido", "sticker non incluso",
          "figurinha omitida", "sticker weggelaten", "стикер отсутствует",
        ]
      ),
      (
        "document",
        [
          "document omitted", "Dokument weggelassen", "document manquant", "document omis", "documento omitido",
          "documento omesso", "document weggelaten", "документ отсутствует",
        ]
      ),
      (
        "contact",
        [
          "Contact card omitted", "Kontaktkarte ausgelassen", "Kontaktkarte weggelassen", "Fiche contact omise",
          "Tarjeta de contacto omitida", "Scheda contatto omessa", "Cartão do contato omitido",
          "Contactkaart weggelaten",
        ]
      ),
    ]
    var table: [[UInt8]: String] = [:]
    for (type, phrases) in words { for phrase in Phrase.set(phrases) { table[phrase] = type } }
    return table
  }()

  /// Android: in angle brackets.
  static let bracketed: [[UInt8]: String] = {
    var table: [[UInt8]: String] = [:]
    let unknown = [
      "<Media omitted>", "<Medien ausgeschlossen>", "<Medien weggelassen>", "<Médias omis>", "<Multimedia omitido>",
      "<Archivo omitido>", "<Media omessi>", "<Mídia oculta>", "<Arquivo de mídia oculto>", "<Ficheiro não revelado>",
      "<Media weggelaten>", "<Без медиафайлов>", "<Média vynechána>", "<Média byla vynechána>",
      "<pominięto multimedia>",
      "<Medya dahil edilmedi>", "<الوسائط غير مدرجة>", "<Utelämnat media>", "<मीडिया के बिना>", "<View once message omitted>",
      "<View once media omitted>", "<View once photo omitted>", "<View once video omitted>",
    ]
    for phrase in Phrase.set(unknown) { table[phrase] = "unknown" }
    for phrase in Phrase.set(["<View once voice message omitted>", "<Voice message omitted>"]) {
      table[phrase] = "audio"
    }
    for phrase in Phrase.set(["<Video note omitted>", "<Video message omitted>"]) { table[phrase] = "video" }
    return table
  }()

  /// `IMG-….jpg (file attached)`
  static let attached = Phrase.set([
    "file attached", "attached", "Datei angehängt", "fichier joint", "archivo adjunto", "file allegato",
    "arquivo anexado",
    "ficheiro anexado", "bestand bijgevoegd", "файл добавлен", "файл прикреплен", "soubor byl přiložen",
    "plik załączony",
    "الملف مرفق", "dosya ekli", "fil bifogad", "फ़ाइल संलग्न है",
  ])

  /// `<attached: ….jpg>`
  static let attachedBefore = Phrase.set([
    "attached", "Anhang", "pièce jointe", "adjunto", "allegato", "anexado", "bijgevoegd", "прикреплено", "вложение",
    "přiloženo", "مرفق", "مُرفق", "załączono", "bifogad",
  ])

  static let deleted = Phrase.set([
    "This message was deleted", "You deleted this message", "This message was deleted by an admin",
    "You deleted this message as admin", "Diese Nachricht wurde gelöscht", "Du hast diese Nachricht gelöscht",
    "Diese Nachricht wurde von dir gelöscht", "Ce message a été supprimé", "Vous avez supprimé ce message",
    "Se eliminó este mensaje", "Este mensaje fue eliminado", "Eliminaste este mensaje",
    "Questo messaggio è stato eliminato",
    "Hai eliminato questo messaggio", "Mensagem apagada", "Essa mensagem foi apagada", "Esta mensagem foi apagada",
    "Você apagou esta mensagem", "Apagou esta mensagem", "Dit bericht is verwijderd", "U hebt dit bericht verwijderd",
    "Je hebt dit bericht verwijderd", "Данное сообщение удалено", "Это сообщение удалено",
    "Вы удалили данное сообщение",
    "تم حذف هذه الرسالة", "حذفت هذه الرسالة", "Ta wiadomość została usunięta", "Usunięto tę wiadomość",
    "Tato zpráva byla odstraněna", "Tuto zprávu jste odstranili", "Bu mesaj silindi", "Bu mesajı sildiniz",
    "Det här meddelandet raderades",
  ])

  /// Followed by the admin's name.
  static let deletedBy: [[UInt8]] = ["this message was deleted by admin "].map { Array($0.utf8) }

  static let edited = Phrase.set([
    "<This message was edited>", "<Diese Nachricht wurde bearbeitet>", "<Diese Nachricht wurde bearbeitet.>",
    "<Ce message a été modifié>", "<Se editó este mensaje>", "<Se editó este mensaje.>",
    "<Questo messaggio è stato modificato>", "<Mensagem editada>", "<Esta mensagem foi editada>",
    "<Essa mensagem foi editada>",
    "<Dit bericht is bewerkt>", "<Данное сообщение изменено>", "<Сообщение изменено>", "<تم تعديل هذه الرسالة>",
    "<Bu mesaj düzenlendi>", "<Bu mesaj düzenlendi.>",
  ])

  static let waiting = Phrase.set([
    "Waiting for this message. This may take a while", "Waiting for this message",
    "Warte auf diese Nachricht. Dies kann eine Weile dauern",
  ])

  /// Folded, without their colon.
  static let poll = Phrase.set([
    "POLL", "UMFRAGE", "SONDAGE", "ENCUESTA", "SONDAGGIO", "ENQUETE", "SONDAGEM", "PEILING", "ОПРОС", "ANKIETA",
    "ANKETA",
    "ANKET", "استطلاع", "OMRÖSTNING",
  ])

  static let location = Phrase.set([
    "location", "Location", "Standort", "Localisation", "Ubicación", "Posizione", "Localização", "Locatie",
    "Местоположение",
    "الموقع", "Poloha", "Lokalizacja", "Konum",
  ])

  /// Whether a folded line tells of a call or a shared position, under the name of the person who made it.
  static func isCall(_ folded: [UInt8]) -> Bool { calls.contains { folded[...].starts(with: $0) } }

  private static let calls: [[UInt8]] = [
    "missed voice call", "missed video call", "missed group", "voice call", "video call", "silenced voice call",
    "silenced video call", "live location shared", "verpasster", "appel vocal manqué", "appel vidéo manqué",
    "llamada perdida", "videollamada perdida", "chiamata persa", "videochiamata persa", "chamada de voz perdida",
    "chamada de vídeo perdida", "ligação de voz perdida", "ligação de vídeo perdida", "gemiste",
  ].map { Array($0.utf8) }
}
