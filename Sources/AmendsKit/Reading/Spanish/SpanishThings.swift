extension SpanishLexicon {
  /// Lists: what fails, what is sent, and how a thing is called wrong.
  static let things = #"""
    @part = %part | dado | dada | dados | dadas | sido | ido | hechos | hechas | puestos | puestas
    @part = vista | vistos | escritos | abiertos | devueltos | supuesto | compuesto | rota | descubierto

    @thing-doc = plan | plan base | version | archivo | fichero | documento | adjunto | pagina
    @thing-doc2 = captura | enlace | link | informe | guion | guia | manual | contrato | formulario
    @thing-doc3 = plantilla | presupuesto | cotizacion | hoja | tabla | lista | copia | pdf | foto
    @thing-msg = correo | mail | email | mensaje | respuesta | contestacion | aviso | recordatorio
    @thing-msg2 = pregunta | consulta | duda | peticion | solicitud | llamada | propuesta | reclamacion
    @thing-pay = orden | transferencia | pago | factura | recibo | cargo | cobro | abono | importe
    @thing-pay2 = cuenta | tarjeta | comision | cuota | tarifa | precio | penalizacion | recargo
    @thing-order = pedido | paquete | envio | entrega | compra | producto | modelo | talla | pieza
    @thing-book = reserva | cita | reunion | sesion | clase | curso | habitacion | mesa | turno
    @thing-time = informacion | fecha | hora | plazo | dia | direccion | nombre | dato | datos | numero | codigo
    @thing-more = proyecto | blog | entrada | articulo | web | base | carpeta | ticket | tiquet | caso
    @thing-a = @thing-doc | @thing-doc2 | @thing-doc3 | @thing-msg | @thing-msg2 | @thing-pay
    @thing-b = @thing-pay2 | @thing-order | @thing-book | @thing-time | @thing-more
    @thing-one = @thing-a | @thing-b
    @thing-many1 = planes | versiones | archivos | documentos | paginas | capturas | enlaces | correos
    @thing-many2 = mensajes | ordenes | transferencias | pagos | facturas | cargos | pedidos | reservas
    @thing-many3 = instrucciones | citas | sesiones | fechas | plazos | entradas | fotos | cambios | ficheros
    @thing = @thing-one | @thing-many1 | @thing-many2 | @thing-many3

    @error = error | errores | fallo | fallos | falla | equivocacion | descuido | despiste | lapsus
    @error-b = confusion | olvido | patinazo | metedura de pata | torpeza | pifia | cagada | desliz
    @failing = @error | @error-b
    @trouble = incidencia | incidente | problema | malentendido | contratiempo | imprevisto | percance
    @trouble-b = inconveniente | desajuste | desfase | lio | baile de cifras | cruce | descoordinacion
    @mishap = @failing | @trouble | @trouble-b | retraso | demora | tardanza

    @bad-adj = equivocado | equivocada | equivocados | equivocadas | erroneo | erronea | erroneos
    @bad-adj2 = erroneas | incorrecto | incorrecta | incorrectos | incorrectas | cambiado | cambiada
    @bad-adj3 = duplicado | duplicada | incompleto | incompleta | defectuoso | defectuosa | a medias
    @bad-not = que no era | que no eran | que no tocaba | que no te tocaba | que no le tocaba
    @bad-not2 = que no correspondia | que no te correspondia | que no le correspondia | que no os tocaba
    @bad-not3 = que no debia | a quien no era | a quien no debia | donde no era | donde no tocaba
    @bad-not4 = que no es | que no toca | que no tenia que ver | de otra version | de otro plan | de otra guia | de otro cliente | de otra persona
    @bad-how = mal | por error | por equivocacion | sin querer | sin permiso | sin tu permiso | sin su permiso | por despiste | por descuido | al reves
    @bad-how2 = sin avisar | sin avisarte | sin avisarle | sin consultar | sin preguntar | muy tarde | demasiado tarde | fuera de plazo | con retraso | dos veces | de mas | de menos
    @bad-how3 = en vez de | en vez del | en lugar de | en lugar del | cuando no debia | por lo que no era
    @bad-a = @bad-adj | @bad-adj2 | @bad-adj3 | @bad-not | @bad-not2 | @bad-not3 | @bad-not4
    @wrong = @bad-a | @bad-how | @bad-how2 | @bad-how3

    @right-adj = correcto | correcta | correctos | correctas | bueno | buena | buenos | buenas | nuevo
    @right-adj2 = nueva | corregido | corregida | definitivo | definitiva | que tocaba | que es
    @right-adj3 = que toca | que te corresponde | que le corresponde | que necesitas | que necesita
    @right-adj4 = que si es | que si era | de verdad | rectificado | rectificada | revisado | revisada
    @right = @right-adj | @right-adj2 | @right-adj3 | @right-adj4 | que pediste | que pidio
    """#
}
