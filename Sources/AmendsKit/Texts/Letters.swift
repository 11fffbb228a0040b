extension String {
  /// Lower case, without accents: how names and commands are compared.
  var plainLetters: String { Folding.fold(self) }
}
