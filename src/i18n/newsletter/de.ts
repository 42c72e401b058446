import type { Message } from '../message.js';

/** German, the source of all keys of the newsletter. */
export const de = {
  heading: 'Bleiben Sie auf dem Laufenden!',
  text: 'Einmal im Quartal schicken wir Ihnen, was Kommunen bewegt: Themen, Termine und Material. Abmelden geht jederzeit mit einem Klick.',

  // Fields
  email: 'E-Mail-Adresse',
  required: '(erforderlich)',
  optional: '(freiwillig)',
  name: 'Name',
  topics: 'Themen',
  consent:
    'Ich möchte den Newsletter erhalten. Meine Einwilligung kann ich jederzeit widerrufen, zum Beispiel über den Link in jeder Ausgabe.',
  privacyBefore: 'Näheres steht in den',
  privacyLink: 'Datenschutzhinweisen',
  trackingConsent:
    'Ich bin damit einverstanden, dass ausgewertet wird, ob ich den Newsletter öffne und welchen Links ich folge. Auch das kann ich jederzeit widerrufen.',
  honeypot: 'Bitte leer lassen',
  submit: 'Jetzt zum Newsletter anmelden',
  submitting: 'Wird gesendet …',
  hint: 'Sie erhalten zuerst eine E-Mail mit einem Bestätigungslink. Erst danach sind Sie angemeldet.',
  hintForm:
    'Ihre Angaben gehen an den Versanddienst, dessen Seite sich in einem neuen Tab öffnet. Sie erhalten zuerst eine E-Mail mit einem Bestätigungslink.',
  wait: 'Bitte einen Moment.',

  // What a visitor should look at again
  summary: { one: 'Bitte prüfen Sie eine Angabe', other: 'Bitte prüfen Sie {count} Angaben' },
  emailMissing: 'Bitte geben Sie Ihre E-Mail-Adresse ein.',
  emailWithoutAt: 'In der E-Mail-Adresse fehlt das @-Zeichen.',
  emailWithoutUser: 'Vor dem @ fehlt der Anfang der Adresse.',
  emailWithoutHost: 'Hinter dem @ fehlt der Rest, zum Beispiel „example.org“.',
  emailWithoutEnd: 'Hinter dem @ fehlt die Endung, zum Beispiel „.org“.',
  emailWrong: 'Diese E-Mail-Adresse hat eine Form, die nicht vorkommt. Bitte prüfen Sie sie.',
  emailRefused: 'Diese E-Mail-Adresse nimmt der Newsletter nicht an. Bitte prüfen Sie sie.',
  consentMissing: 'Ohne Ihre Einwilligung dürfen wir Ihnen nichts senden.',
  declarationMissing: 'Bitte bestätigen Sie auch diese Erklärung.',
  topicsMissing: 'Bitte wählen Sie mindestens ein Thema.',
  onceMore: 'Bitte senden Sie noch einmal ab',
  onceMoreText:
    'Ein unsichtbares Feld, das nur Programme ausfüllen, war ausgefüllt. Das kann auch Ihr Passwortmanager gewesen sein. Ihre Angaben sind noch da.',

  // What went wrong
  failedHeading: 'Ihre Anmeldung ist nicht angekommen',
  unsureHeading: 'Wir wissen nicht, ob Ihre Anmeldung angekommen ist',
  impossibleHeading: 'Eine Anmeldung ist hier gerade nicht möglich',
  offline: 'Sie sind offline. Ihre Angaben bleiben stehen, bis Sie es noch einmal versuchen.',
  network:
    'Vielleicht ist die Verbindung unterbrochen oder der Dienst nicht erreichbar. Ihre Angaben bleiben stehen.',
  unsure:
    'Sehen Sie in Ihr Postfach: Kommt in den nächsten Minuten eine E-Mail mit einem Bestätigungslink, ist alles gut. Sonst versuchen Sie es bitte noch einmal.',
  timeout: 'Der Dienst antwortet nicht rechtzeitig. Ihre Angaben bleiben stehen.',
  unavailable:
    'Der Dienst ist gerade gestört. Ihre Angaben bleiben stehen; bitte versuchen Sie es etwas später noch einmal.',
  rateLimited:
    'Von hier gab es gerade viele Anmeldungen. Bitte versuchen Sie es in einer Stunde noch einmal.',
  closed: 'Der Newsletter nimmt zurzeit keine Anmeldungen an.',
  unknownList: 'Eines der Themen gibt es nicht mehr. Bitte ändern Sie Ihre Auswahl.',
  refused: 'Der Dienst hat die Anmeldung abgelehnt. Bitte prüfen Sie Ihre Angaben.',
  detail: 'Seine Begründung: „{detail}“',
  impossible: 'Das liegt nicht an Ihnen. Bitte versuchen Sie es ein andermal.',
  retry: 'Erneut versuchen',
  fallback: 'Zur Anmeldeseite des Newsletters',

  // What happens next
  acceptedHeading: 'Fast geschafft: Bitte bestätigen Sie',
  acceptedBefore: 'Wir haben eine E-Mail geschickt an',
  acceptedAfter: 'Klicken Sie auf den Link darin, dann ist die Anmeldung fertig.',
  notArrived: 'Nichts angekommen? Sehen Sie im Spam-Ordner nach oder',
  changeAddress: 'ändern Sie die Adresse',
  openedHeading: 'Weiter im neuen Tab',
  openedText:
    'Die Anmeldung geht auf der Seite des Versanddienstes weiter. Angemeldet sind Sie erst, wenn Sie den Link in der E-Mail anklicken, die Sie dann bekommen.',
  notOpened: 'Kein neuer Tab zu sehen?',
  openAgain: 'Noch einmal öffnen',
} satisfies Record<string, Message>;
