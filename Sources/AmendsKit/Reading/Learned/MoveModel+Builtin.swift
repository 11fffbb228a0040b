internal import CMoveModel

extension MoveModel {
  /// The model that is compiled into the program; `workbench moves --output` writes it.
  static let builtin = MoveModel(
    bytes: Array(
      UnsafeBufferPointer(start: amends_move_model_bytes(), count: amends_move_model_size())))
}
