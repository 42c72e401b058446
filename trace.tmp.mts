import { chromium } from 'playwright-core';
import { writeFileSync } from 'node:fs';
import { findChromium } from './test/support/browser.js';
import { distAssets, feedAssets, folderAssets } from './test/bench/assets.js';
import { archivePages } from './test/bench/pages/archive-pages.js';
import { MeasuredPage, readProbe } from './test/bench/measured-page.js';
import { startServer } from './test/bench/server.js';
import { makeSessions } from './test/bench/content/sessions.js';
const CL='node_modules/.cache/bench/clients';
const assets={...distAssets(),...Object.fromEntries(Object.entries(feedAssets()).filter(([k])=>k==='feed/small.json')),...folderAssets(CL,'clients')};
const names=(process.argv[2]??'plain').split(','); const rounds=Number(process.argv[3]??1);
const extra=(process.argv[4]??'').split(',').filter(Boolean);for(const f of extra){(assets as any)['k360/'+f]=(await import('node:fs')).readFileSync('/tmp/tr/'+f);}
const all=archivePages(true); const pages:any=Object.fromEntries(names.map(n=>[n,all[n]!]));for(const f of extra)pages[f]=(process.env.BASE?all[process.env.BASE]:all.plain)!.replace('k360/k360.js','k360/'+f);names.push(...extra);
const server=await startServer(pages,assets);
console.log('k360',server.sizeOf('k360/k360.js'),'feed',server.sizeOf('feed/small.json'));
const browser=await chromium.launch(findChromium());
const target={text:makeSessions(1)[0]!.title};
const res:Record<string,number[]>={};const blk:Record<string,number[]>={};
for(let r=0;r<rounds;r++)for(const name of names){
 const m=await MeasuredPage.open(browser,server,readProbe(CL),{slow:true,target});
 const trace=rounds===1;
 if(trace){await browser.startTracing(m.page,{categories:process.env.ALL?['*','disabled-by-default-blink.debug.layout','disabled-by-default-blink.invalidation']:['devtools.timeline','v8','v8.execute','blink.user_timing','disabled-by-default-devtools.timeline',...(process.env.PROF?['disabled-by-default-v8.cpu_profiler']:[]),'disabled-by-default-v8.compile','loading']});}
 await m.visit(name); const {ms}=await m.report('seen'); await m.idle();
 const o=await m.observed(); (res[name]??=[]).push(Math.round(ms)); (blk[name]??=[]).push(Math.round(o.longTasks.reduce((s,d)=>s+Math.max(0,d-50),0)));
 if(trace){const buf=await browser.stopTracing(); writeFileSync('/tmp/tr/'+name+'.json',buf);}
 await m.close();
}
const med=(a:number[])=>[...a].sort((x,y)=>x-y)[a.length>>1];
for(const n of names) console.log(n,'first',med(res[n]!),JSON.stringify(res[n]),'blocking',med(blk[n]!),JSON.stringify(blk[n]));
await browser.close();await server.close();
