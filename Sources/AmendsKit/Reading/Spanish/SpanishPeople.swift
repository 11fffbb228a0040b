extension SpanishLexicon {
  /// Lists: pronouns, and the people and systems that a clause can name.
  static let people = #"""
    @you-one = te | le | les | os | se
    @you-two = te lo | te la | te los | te las | se lo | se la | se los | se las | os lo | os la
    @you-three = os los | os las | lo | la | los | las | me lo | nos lo
    @cl = @you-one | @you-two | @you-three
    @you = te | le | les | os | te lo | te la | te los | te las | se lo | se la | se los | se las
    @your = tu | tus | su | sus | vuestro | vuestra | vuestros | vuestras
    @yours = tuyo | tuya | tuyos | tuyas | suyo | suya | suyos | suyas | vuestro | vuestra
    @fault-yours = tuya | suya | vuestra | de usted | de ustedes | de vosotros
    @you-subject = tu | usted | ustedes | vosotros | vosotras | vos

    @mate-a = companero | companera | companeros | companeras | colega | colegas | becario | becaria
    @mate-b = jefe | jefa | comercial | tecnico | tecnica | gestor | gestora | agente anterior
    @mate-c = secretaria | recepcionista | repartidor | repartidora | transportista | mensajero
    @mate-d = persona que lo llevaba | persona anterior | chico nuevo | chica nueva | sustituto | sustituta
    @mate = @mate-a | @mate-b | @mate-c | @mate-d | pasante | practicante
    @dept-a = informatica | sistemas | operaciones | administracion | logistica | contabilidad
    @dept-b = facturacion | almacen | soporte | mensajeria | marketing | atencion al cliente | ventas
    @dept = @dept-a | @dept-b | el otro departamento | otro departamento | otro equipo | la central
    @system-a = sistema | programa | servidor | aplicacion | herramienta | plataforma | ordenador
    @system-b = computadora | computador | software | robot | bot | asistente virtual | red | conexion
    @system-c = proveedor | operador | operadora | empresa de transporte | agencia | fabricante
    @system = @system-a | @system-b | @system-c
    @other = @mate | @dept | @system
    """#
}
