/// The small words that tell a language, and a sentence from a list of words.
enum FunctionWords {
  static func of(_ language: Language) -> Set<String> {
    switch language {
    case .english: english
    case .spanish: spanish
    case .catalan: catalan
    }
  }

  static let english = words(
    "the a an of to in on at by for with from and or but that this these those it is are was were be been am i you we he she they me us my your our his her their have has had do did does not no will would can could should so as if when because there here what which who how than then its any some into up out about before after until also just very"
  )
  static let spanish = words(
    "el la los las un una unos unas de del a al en con por para y e o u que se lo le les me te nos os mi mis tu tus su sus nuestro nuestra es son era fue ha he han hemos has hay muy mas pero como si no ya este esta esto ese esa eso cuando donde porque sin sobre entre hasta desde yo usted ustedes ella ellos tambien solo todo toda estoy esta estan ser estar"
  )
  static let catalan = words(
    "el la els les l' d' un una uns unes de del dels a al als en amb per i o que es s' ho li els em et t' m' us ens n' hi meu meva teu teva seu seva nostre nostra es son era va ha he han hem has hi ha molt mes pero com si no ja aquest aquesta aixo aquell aquella quan on perque sense sobre entre fins des jo vosté voste vos tambe nomes tot tota soc estic vaig vam vas van -ho -li -me -te 'm 't 'n 'ns dels pels pel meua teua seua este esta"
  )

  /// Four neighbours, to say "I don't read this" instead of grading noise.
  static let others: [Set<String>] = [
    words(
      "le la les des une un du de est sont était je vous nous il elle pas ne que qui dans avec pour sur et ou mais ce cette votre notre vos mes désolé été ai avez avons au aux suis a d' l' j' c' n'"
    ),
    words(
      "il lo la gli le un una di del della che non è sono era io lei noi voi ci si per con su da nel nella ma questo questa ho abbiamo mi ti vi scusi dispiace più anche come stato"
    ),
    words(
      "o a os as um uma de do da dos das em no na que não é são eu você nós ele ela com por para mas este esta isso meu minha seu sua foi está temos desculpe muito mais ao à foram pelo pela"
    ),
    words(
      "der die das ein eine und ist sind war ich sie wir es nicht mit für auf von zu dem den im in dass aber haben hat habe ihr ihre ihnen uns mir wird wurde leid auch bei nach"
    ),
  ]

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map { Folding.fold(String($0)) })
  }
}
