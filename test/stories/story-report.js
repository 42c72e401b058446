// Runs in a story's page, before Storybook: hears what is said on its channel from the first word on.
// Plain JavaScript, because what the TypeScript loader adds to functions does not exist in the page.
const FAILURES = [
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
  'storyThrewException',
  'storyErrored',
  'storyMissing',
];
const report = { failures: [] };
let channel;

Object.assign(window, { storyReport: report });
Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
  configurable: true,
  get: () => channel,
  set(value) {
    channel = value;
    channel.on('storyPrepared', ({ parameters }) => {
      report.expectsErrors = parameters.expectedConsoleErrors === true;
    });
    channel.on('storyFinished', ({ status }) => {
      report.status = status;
    });
    for (const event of FAILURES) {
      channel.on(event, (problem) => {
        report.failures.push(`${event}: ${problem?.message ?? JSON.stringify(problem)}`);
      });
    }
  },
});
