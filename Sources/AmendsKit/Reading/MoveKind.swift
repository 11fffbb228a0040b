/// One act that a clause does: the discourse-analysis sense of *move*.
///
/// The raw value is the heading that a lexicon uses for it.
public enum MoveKind: String, CaseIterable, Sendable {
  // MARK: Regret

  /// A clear apology with a first-person mark: "I'm sorry", "lo siento", "et demano disculpes".
  case apology
  /// A clear but bare formula: "Perdón", "My apologies", "Disculpe", "mil disculpes".
  case bareApology = "bare-apology"
  /// An apology in the conditional of courtesy: "me gustaría disculparme".
  case courteousApology = "courteous-apology"
  /// "Le debo una disculpa".
  case owedApology = "owed-apology"
  /// Shame or remorse without a formula: "estoy avergonzada", "I feel awful about it".
  case remorse
  /// A regret verb whose object is the inconvenience or the event: "lamentamos lo sucedido".
  case institutionalRegret = "institutional-regret"
  /// "I'm sorry to hear that".
  case sympathy
  /// An apology told as past or as somebody else's: "le pedí disculpas ayer".
  case reportedApology = "reported-apology"
  /// Puts the offence or the harm in doubt: "if this caused…", "las molestias que haya podido…".
  case harmInDoubt = "harm-in-doubt"
  /// Refuses something that is no offence of ours: "no disponemos de ese servicio".
  case refusal
  /// Asks the client for release: "¿me perdonas?", "let's put this behind us".
  case asksForgiveness = "asks-forgiveness"

  // MARK: Responsibility

  /// Explicit first-person admission: "me equivoqué", "it's my fault", "vaig badar".
  case admission
  /// The fault as a noun of the speaker's: "it's my fault", "culpa mía", "error meu".
  case nominalAdmission = "nominal-admission"
  /// Owns an act that nobody has verified: "we changed your post", "habrá sido uno de nosotros".
  case presumedAdmission = "presumed-admission"
  /// An error noun with *our*, or nominal: "un error nuestro", "our mistake".
  case institutionalOwnership = "institutional-ownership"
  /// The speaker as dative of the slip: "se me pasó", "se'm va passar".
  case dativeSlip = "dative-slip"
  /// Our own act called wrong, or our omission: "I sent you the wrong plan", "no lo comprobé".
  case ownWrongAct = "own-wrong-act"
  /// Our own act told as a fact, not called wrong: "os envié la versión antigua".
  case ownAct = "own-act"
  /// The slip without an agent: "hubo un error", "the wrong version was sent".
  case agentlessSlip = "agentless-slip"
  /// "No era mi intención".
  case noIntent = "no-intent"
  /// "No tengo excusa".
  case noExcuse = "no-excuse"
  /// Fault denied: "no fue culpa nuestra", "we have not touched anything".
  case denial
  /// "Si yo hubiera comprobado…": the speaker's own missed act.
  case ownCounterfactual = "own-counterfactual"
  /// A counterfactual or a missed duty whose subject can't be told: "si hubiera comprobado…".
  case unclearDuty = "unclear-duty"

  // MARK: Blame

  /// The client's failing, plain or polite: "you should have checked", "nos faltó su firma".
  case blamesClient = "blames-client"
  /// A colleague, a system, a third party as the culprit.
  case blamesOther = "blames-other"
  /// Clears the client: "no fue culpa suya", "you did nothing wrong".
  case clearsClient = "clears-client"

  // MARK: Account

  /// Says that something failed and not what: "something went wrong".
  case vagueEvent = "vague-event"
  /// Names a category of failure: "the delay", "the mix-up", "el error con el plan".
  case namedFailure = "named-failure"
  /// A thing of our trade that may fail: "plan", "transferencia", "factura".
  case thing
  /// Tells the act apart: "instead of the base plan", "en vez de la de junio".
  case distinguishing
  /// Opens a clause that says why: "because", "porque", "com que".
  case causeClause = "cause-clause"
  /// The check or control that was missing: "sin volver a comprobar", "there was no check".
  case missingCheck = "missing-check"
  /// A guess: "maybe", "seguramente", "deu haver".
  case guess
  /// An open point marked as such: "to confirm", "aún no sé", "per confirmar".
  case openPoint = "open-point"
  /// "Human error" given as the cause.
  case humanError = "human-error"

  // MARK: Empathy

  /// Formulaic harm: "the inconvenience", "las molestias".
  case formulaicHarm = "formulaic-harm"
  /// The reaction alone: "I understand you're upset", "sé cómo te sientes".
  case reactionNamed = "reaction-named"
  /// The concrete effect on the client: "you lost the morning", "te hizo perder dos horas".
  case harmNamed = "harm-named"
  /// Calls the reaction fair: "you have every reason", "a mí también me molestaría".
  case reactionFair = "reaction-fair"

  // MARK: Promises

  /// "It won't happen again", with nothing else.
  case barePromise = "bare-promise"
  /// "I'll be more careful", "intentaré prestar más atención".
  case intention
  /// A change that can be seen done: "from now on I check the version before I send".
  case concreteChange = "concrete-change"
  /// Marks a change or an act as already made: "I have set", "ya he puesto".
  case changeMade = "change-made"
  /// "We'll do everything we can", "we'll look into it".
  case emptyPromise = "empty-promise"
  /// Absolute, or beyond our control: "never ever again", "we'll cover any loss".
  case overPromise = "over-promise"

  // MARK: Repair

  /// A concrete act that undoes the failure: "attached is the right page", "I'll resend it".
  case fix
  /// Something concrete for the loss: money back, a fee waived, time given.
  case lossOffer = "loss-offer"
  /// Repair without size or act: "a discount", "we'll make it up to you".
  case vagueRepair = "vague-repair"
  /// Something impersonal: a voucher, points, "our standard compensation".
  case impersonalOffer = "impersonal-offer"
  /// Far too much for a slip: "the whole year free", "50 % de por vida".
  case lavishOffer = "lavish-offer"
  /// Far too little for a real loss: "a mug with our logo".
  case trifle
  /// Refuses repair: "we can't refund that".
  case refusesRepair = "refuses-repair"
  /// A date that is what is offered: "your deadline moves to Wednesday".
  case movedDate = "moved-date"
  /// Lets the client choose, or asks if it suits: "or whenever you prefer", "si et va bé".
  case choice
  /// Says what the size of the offer answers to: "the 420 they charged you".
  case sizeReason = "size-reason"
  /// Ties the offer to this client's situation: "as your session is on Thursday".
  case personalFit = "personal-fit"
  /// Says why the fix is enough.
  case fixSuffices = "fix-suffices"
  /// Evidence shown or attached: "I attach the log".
  case evidenceShown = "evidence-shown"
  /// What was checked: "I've read the log", "we have compared both".
  case checkMade = "check-made"
  /// The writer in person takes the act on: "I'll call you", "te lo mando", "me'n faig càrrec jo".
  case owner
  /// A named person, role or department takes it on: "Marta from accounts will call".
  case namedOwner = "named-owner"
  /// What the records show, neutrally: "según el registro, se editó desde…".
  case recordsShow = "records-show"
  /// Takes the next step: "I'll tell you by five", "hoy te lo confirmo".
  case nextStep = "next-step"

  // MARK: Detection

  /// How the failure came to light: "I noticed at 16:40", "me avisó Pepe".
  case discovery
  /// What is already contained: "sent this morning", "ya está corregido".
  case contained
  /// Detection or containment in vague words: "we noticed", "it's solved".
  case vagueStatus = "vague-status"

  // MARK: Tone

  case grovelling
  /// A term of the trade that an outsider can't know.
  case jargon
  /// An intensifier: "truly", "de verdad", "molt".
  case intensifier
  case colloquial
  case vulgar
  case flippant
  /// Read as ironic; a closed list.
  case sarcasm
  /// "We take these matters very seriously", "your satisfaction is our priority".
  case corporateFormula = "corporate-formula"
  /// Minimises, rebukes, stands on procedure, refuses: "it's not that serious".
  case defensive
  /// An excuse: "we were very busy", "these things happen".
  case excuse

  // MARK: Dialogue

  /// Takes in what the client said: "you asked why nobody called".
  case uptake
  /// "I understand", and nothing of what was said.
  case tokenUptake = "token-uptake"
  case greeting
  /// The formula above a signature: "Kind regards", "Atentamente", "Cordialment".
  case closing
  /// A question to the client: "¿te va bien?".
  case question
}
