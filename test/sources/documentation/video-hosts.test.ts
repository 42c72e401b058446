import { expect } from '@open-wc/testing';
import { readVideoUrl } from '../../../src/sources/documentation/video-hosts.js';

const ID = 'dQw4w9WgXcQ';
const YOUTUBE = `https://www.youtube.com/watch?v=${ID}`;
const UUID = '9c9de5e8-0a1e-484a-b099-e80766180a6d';

const ADDRESSES: readonly [address: string, url?: string, provider?: string][] = [
  [`https://www.youtube.com/watch?v=${ID}&feature=youtu.be&t=12`, YOUTUBE, 'YouTube'],
  [`https://youtu.be/${ID}?si=tracked`, YOUTUBE, 'YouTube'],
  [`https://m.youtube.com/watch?app=desktop&v=${ID}`, YOUTUBE, 'YouTube'],
  [`https://www.youtube-nocookie.com/embed/${ID}?rel=0`, YOUTUBE, 'YouTube'],
  [`http://youtube.com/shorts/${ID}`, YOUTUBE, 'YouTube'],
  [`https://www.youtube.com/live/${ID}`, YOUTUBE, 'YouTube'],
  [
    'https://www.youtube.com/embed/videoseries?list=PL1',
    'https://www.youtube.com/playlist?list=PL1',
    'YouTube',
  ],
  [
    'https://www.youtube.com/playlist?list=PL1&si=x',
    'https://www.youtube.com/playlist?list=PL1',
    'YouTube',
  ],
  ['https://www.youtube.com/@kommune'],
  ['https://www.youtube.com/watch?v=short'],
  ['https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ'],
  [
    'https://player.vimeo.com/video/123456789?h=abcdef12&dnt=1',
    'https://vimeo.com/123456789/abcdef12',
    'Vimeo',
  ],
  ['https://vimeo.com/channels/staffpicks/123456789', 'https://vimeo.com/123456789', 'Vimeo'],
  ['https://vimeo.com/event/1234567/embed', 'https://vimeo.com/event/1234567', 'Vimeo'],
  ['https://vimeo.com/kommune'],
  ['https://dai.ly/x8abc', 'https://www.dailymotion.com/video/x8abc', 'Dailymotion'],
  [
    'https://geo.dailymotion.com/player.html?video=x8abc',
    'https://www.dailymotion.com/video/x8abc',
    'Dailymotion',
  ],
  ['https://www.dailymotion.com/kommune'],
  [
    'https://player.twitch.tv/?video=v12345&parent=x',
    'https://www.twitch.tv/videos/12345',
    'Twitch',
  ],
  ['https://www.twitch.tv/kommune'],
  [
    'https://open.spotify.com/embed/episode/4rOoJ6Egrf8K?utm_source=generator',
    'https://open.spotify.com/episode/4rOoJ6Egrf8K',
    'Spotify',
  ],
  ['https://open.spotify.com/user/kommune'],
  [
    'https://soundcloud.com/kommune/folge-1?utm_source=x',
    'https://soundcloud.com/kommune/folge-1',
    'SoundCloud',
  ],
  ['https://soundcloud.com/kommune'],
  [
    'https://kommunen.podigee.io/12-planung/embed?context=external',
    'https://kommunen.podigee.io/12-planung',
    'Podigee',
  ],
  ['https://kommunen.podigee.io/about'],
  [
    'https://uni.cloud.panopto.eu/Panopto/Pages/Embed.aspx?id=abc&autoplay=false',
    'https://uni.cloud.panopto.eu/Panopto/Pages/Viewer.aspx?id=abc',
    'Panopto',
  ],
  ['https://uni.cloud.panopto.eu/Panopto/Pages/Home.aspx'],
  [
    'https://www.ardmediathek.de/video/reihe/titel/swr/Y3Jp?utm_campaign=x',
    'https://www.ardmediathek.de/video/reihe/titel/swr/Y3Jp',
    'ARD Mediathek',
  ],
  ['https://www.ardmediathek.de/live'],
  ['https://media.ccc.de/v/38c3-1', 'https://media.ccc.de/v/38c3-1', 'media.ccc.de'],
  ['https://zoom.us/rec/share/abc?pwd=needed', 'https://zoom.us/rec/share/abc?pwd=needed', 'Zoom'],
  [
    `https://video.stadt.example/videos/embed/${UUID}?title=0`,
    `https://video.stadt.example/videos/watch/${UUID}`,
    'video.stadt.example',
  ],
  [
    'https://video.stadt.example/w/kkGMgK9ZtnKfYAgnEtQxbv',
    'https://video.stadt.example/w/kkGMgK9ZtnKfYAgnEtQxbv',
    'video.stadt.example',
  ],
  [
    'https://bbb.stadt.example/playback/presentation/2.3/abc-1',
    'https://bbb.stadt.example/playback/presentation/2.3/abc-1',
    'bbb.stadt.example',
  ],
  ['https://stadt.example/w/seite'],
  ['https://stadt.example/programm.pdf'],
];

describe('readVideoUrl', () => {
  for (const [address, url, provider] of ADDRESSES) {
    it(`${address} → ${url ?? 'no recording'}`, () => {
      expect(readVideoUrl(address)).to.deep.equal(url && { url, provider });
    });
  }
});
