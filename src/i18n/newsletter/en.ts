import type { Messages } from '../catalogue.js';
import type { de } from './de.js';

export const en: Messages<keyof typeof de> = {
  heading: 'Stay up to date!',
  text: 'Once a quarter we send you what moves municipalities: topics, dates and material. You can unsubscribe at any time with one click.',

  email: 'Email address',
  required: '(required)',
  optional: '(optional)',
  name: 'Name',
  topics: 'Topics',
  consent:
    'I would like to receive the newsletter. I can withdraw my consent at any time, for example with the link in every issue.',
  privacyBefore: 'More about this in the',
  privacyLink: 'privacy notice',
  trackingConsent:
    'I agree that it is measured whether I open the newsletter and which links I follow. I can withdraw this at any time, too.',
  honeypot: 'Please leave empty',
  submit: 'Sign up for the newsletter',
  submitting: 'Sending …',
  hint: 'First you will receive an email with a confirmation link. Only then are you signed up.',
  hintForm:
    'Your details go to the mailing service, whose page opens in a new tab. First you will receive an email with a confirmation link.',
  wait: 'One moment, please.',

  summary: { one: 'Please check one entry', other: 'Please check {count} entries' },
  emailMissing: 'Please enter your email address.',
  emailWithoutAt: 'The email address lacks the @ sign.',
  emailWithoutUser: 'The beginning of the address, before the @, is missing.',
  emailWithoutHost: 'The rest after the @ is missing, for example “example.org”.',
  emailWithoutEnd: 'The ending after the @ is missing, for example “.org”.',
  emailWrong: 'This email address has a form that does not exist. Please check it.',
  emailRefused: 'The newsletter does not accept this email address. Please check it.',
  consentMissing: 'Without your consent we must not send you anything.',
  declarationMissing: 'Please confirm this statement, too.',
  topicsMissing: 'Please choose at least one topic.',
  onceMore: 'Please send once more',
  onceMoreText:
    'An invisible field that only programs fill in was filled in. That may have been your password manager. Your entries are still here.',

  failedHeading: 'Your sign-up did not arrive',
  unsureHeading: 'We do not know whether your sign-up arrived',
  impossibleHeading: 'Signing up is not possible here at the moment',
  offline: 'You are offline. Your entries stay here until you try again.',
  network:
    'Your connection may be interrupted, or the service may be out of reach. Your entries stay here.',
  unsure:
    'Please look into your mailbox: if an email with a confirmation link arrives in the next minutes, all is well. Otherwise please try again.',
  timeout: 'The service does not answer in time. Your entries stay here.',
  unavailable:
    'The service is out of order. Your entries stay here; please try again a little later.',
  rateLimited: 'There have just been many sign-ups from here. Please try again in an hour.',
  closed: 'The newsletter does not accept sign-ups at present.',
  unknownList: 'One of the topics no longer exists. Please change your choice.',
  refused: 'The service refused the sign-up. Please check your entries.',
  detail: 'Its reason: “{detail}”',
  impossible: 'This is not your fault. Please try another time.',
  retry: 'Try again',
  fallback: 'Go to the sign-up page of the newsletter',

  acceptedHeading: 'Almost done: please confirm',
  acceptedBefore: 'We have sent an email to',
  acceptedAfter: 'Click the link in it to finish signing up.',
  notArrived: 'Nothing arrived? Look into your spam folder or',
  changeAddress: 'change the address',
  openedHeading: 'Continue in the new tab',
  openedText:
    'Signing up continues on the page of the mailing service. You are signed up only once you click the link in the email you will then receive.',
  notOpened: 'No new tab to be seen?',
  openAgain: 'Open it again',
};
