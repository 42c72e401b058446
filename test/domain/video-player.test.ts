import { expect } from '@open-wc/testing';
import { videoPlayer } from '../../src/domain/video-player.js';

const UUID = '9c9de5e8-0a1e-484a-b099-e80766180a6d';
const TABLE: [page: string, service: string, src: string][] = [
  [
    'https://www.youtube.com/watch?v=abcdefghijk',
    'youtube',
    'https://www.youtube-nocookie.com/embed/abcdefghijk',
  ],
  [
    'https://youtube.com/watch?list=x&v=abcdefghijk',
    'youtube',
    'https://www.youtube-nocookie.com/embed/abcdefghijk',
  ],
  ['https://youtu.be/abcdefghijk', 'youtube', 'https://www.youtube-nocookie.com/embed/abcdefghijk'],
  ['https://vimeo.com/12345678', 'vimeo', 'https://player.vimeo.com/video/12345678?dnt=1'],
  [
    'https://vimeo.com/12345678/abcdef12',
    'vimeo',
    'https://player.vimeo.com/video/12345678?dnt=1&h=abcdef12',
  ],
  [
    'https://www.dailymotion.com/video/x7abc',
    'dailymotion',
    'https://geo.dailymotion.com/player.html?video=x7abc',
  ],
  [
    'https://media.ccc.de/v/37c3-1234-vortrag',
    'media-ccc-de',
    'https://media.ccc.de/v/37c3-1234-vortrag/oembed',
  ],
  ['https://av.tib.eu/media/12345', 'tib-av-portal', 'https://av.tib.eu/player/12345'],
  [
    `https://video.example.org/videos/watch/${UUID}`,
    'video-example-org',
    `https://video.example.org/videos/embed/${UUID}`,
  ],
  [
    `https://www.video-example.org/w/${UUID}`,
    'www-video--example-org',
    `https://www.video-example.org/videos/embed/${UUID}`,
  ],
];

describe('the player of a recording', () => {
  for (const [page, service, src] of TABLE) {
    it(`of ${page}`, () => {
      expect(videoPlayer(page)).to.deep.equal({ service, src });
    });
  }

  for (const page of [
    'https://www.youtube.com/channel/abcdefghijk',
    'https://www.youtube.com/watch?v=short',
    'https://evil.example/youtube.com/watch?v=abcdefghijk',
    'https://notyoutube.com/watch?v=abcdefghijk',
    'javascript:https://youtu.be/abcdefghijk',
    'https://vimeo.com/about',
    'https://example.org/film.mp4',
    `https://marketing/w/${UUID}`,
    '',
  ]) {
    it(`is unknown for ${page || 'nothing'}`, () => {
      expect(videoPlayer(page)).to.equal(undefined);
    });
  }
});
