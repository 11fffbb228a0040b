import Testing

@testable import AmendsKit

/// A letter's frame is not part of what it explains.
struct BodyTests {
  static let letters: [(Language, String, Int)] = [
    (
      .english, "Dear Mr Ruiz,\n\nI sent you the wrong page.\n\nKind regards,\nAna\nCustomer care",
      1
    ),
    (.english, "Hi Pepe! I sent you the wrong page. The right one is 12. Thanks!", 2),
    (.english, "NOTICE TO CUSTOMERS\nThe order went out late.", 1),
    (
      .spanish, "Estimada Sra. Vidal:\n\nEnvié otra página.\n\nAtentamente,\nAtención al Cliente", 1
    ),
    (.spanish, "Hola, Pepe, te mandé otra página. Un saludo", 1),
    (
      .catalan,
      "Benvolgut senyor Ruiz,\n\nVaig enviar una altra pàgina.\n\nCordialment,\nAula Nord", 1
    ),
    (.catalan, "Bon dia. Vaig enviar una altra pàgina. Gràcies per avisar-nos de seguida.", 2),
    (.english, "Thank you for telling us. I sent you the wrong page.", 2),
    (.english, "Dear Mr Ruiz,", 1),
  ]

  @Test(arguments: letters.indices)
  func `a greeting, a heading and a signature are no sentences of the answer`(_ index: Int) {
    let (language, text, sentences) = Self.letters[index]
    let reading = MoveReader.read(Draft(text, language: language))
    #expect(reading.body.count == sentences, "\(text)")
  }
}
